import { type FileRequest, readFileArguments } from './file-arguments.js';
import type { Arguments, OptionSpecs } from './options.js';
import { TABLE_OPTIONS, type TableRequest, tableRequest } from './tables/request.js';

const FORMATS = ['ndjson', 'text', 'markdown', 'html'] as const;
export type CrosscheckFormatName = (typeof FORMATS)[number];

const OPTIONS = {
  ...TABLE_OPTIONS,
  'as-edition': { type: 'value' },
} as const satisfies OptionSpecs;

/** What `jiebang crosscheck` is asked to do. */
export interface CrosscheckRequest extends FileRequest<CrosscheckFormatName> {
  /** The edition by which every record is judged; left out: each by the one that it names. */
  readonly asEdition: string | undefined;
  /** How tables are read. */
  readonly table: TableRequest;
}

/** Reads the arguments of `jiebang crosscheck`; `onTerminal` decides the format where none is given. */
export function readCrosscheckArguments(
  args: readonly string[],
  onTerminal: boolean,
): Arguments<CrosscheckRequest> {
  return readFileArguments(args, {
    options: OPTIONS,
    formats: FORMATS,
    onTerminal,
    more: ({ last, all }) => ({ table: tableRequest(all), asEdition: last('as-edition') }),
  });
}
