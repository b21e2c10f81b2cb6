import type { Mapping } from '../../table/index.js';
import type { OptionSpecs } from '../options/options.js';

/** The options of a command that takes tables. */
export const TABLE_OPTIONS = {
  map: { type: 'value' },
  sheet: { type: 'value', again: true },
  encoding: { type: 'value', values: ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] },
} as const satisfies OptionSpecs;

/** A mapping, and the file that it was read from. */
export interface GivenMapping {
  readonly file: string;
  readonly sha256: string;
  readonly mapping: Mapping | readonly Mapping[];
}

/** How the tables among the files are read. */
export interface TableRequest {
  /** The file of the mapping. */
  readonly map: string | undefined;
  /** The mapping itself, where it is not read from its file. */
  readonly mapping?: GivenMapping | undefined;
  /** Further sheets, as they are given: `NAME=FILE`. */
  readonly sheets: readonly string[];
  readonly encoding: string | undefined;
}

/** The further sheets that are given as `NAME=FILE`. */
export const namedSheets = (given: readonly string[]) =>
  given.flatMap((each) => {
    const at = each.indexOf('=');
    // What is no sheet is refused where the table is read.
    return at <= 0 ? [] : [{ sheet: each.slice(0, at), file: each.slice(at + 1) }];
  });

/** The files of the further sheets. */
export const sheetFiles = (given: readonly string[]): string[] =>
  namedSheets(given).map(({ file }) => file);

/** What a command line says of tables. */
export function tableRequest(given: ReadonlyMap<string, readonly string[]>): TableRequest {
  return {
    map: given.get('map')?.at(-1),
    sheets: given.get('sheet') ?? [],
    encoding: given.get('encoding')?.at(-1),
  };
}
