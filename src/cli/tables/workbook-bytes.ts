import { type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** What is the same is written alike, whenever that is: else no receipt would hold for a workbook. */
const NO_DAY = new Date('1980-01-01T00:00:00Z');

/** Sheets as a workbook that does not say when it was written. */
export const workbookBytes = (sheets: WriteSheet[]): Promise<Uint8Array> =>
  writeXlsx({ properties: { modified: NO_DAY }, sheets });
