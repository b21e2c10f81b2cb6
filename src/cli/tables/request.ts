import type { Mapping } from '../../table/index.js';
import type { OptionSpecs } from '../options.js';

/** The options of a command that takes tables. */
export const TABLE_OPTIONS = {
  map: { type: 'value' },
  sheet: { type: 'value' },
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

/** What a command line says of tables. */
export function tableRequest(given: ReadonlyMap<string, readonly string[]>): TableRequest {
  return {
    map: given.get('map')?.at(-1),
    sheets: given.get('sheet') ?? [],
    encoding: given.get('encoding')?.at(-1),
  };
}
