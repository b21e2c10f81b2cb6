import { archiveOf, textAt } from './archive.js';

/** Whether a workbook says that all of its formulas are to be calculated when it is opened. */
export const isCalculatedAnew = (workbook: Uint8Array): boolean =>
  ANEW.test(textAt(archiveOf(workbook), '/xl/workbook.xml'));

const ANEW = /<(?:\w+:)?calcPr\s(?:[^<>]*\s)?fullCalcOnLoad\s*=\s*["'](?:1|true)["']/u;
