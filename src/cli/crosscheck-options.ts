import { type FileRequest, readFileArguments } from './file-arguments.js';
import type { Arguments, OptionSpecs } from './options.js';

/** The formats in which whole files are told. */
export const CROSSCHECK_FORMATS = ['ndjson', 'text'] as const;
export type CrosscheckFormatName = (typeof CROSSCHECK_FORMATS)[number];

const OPTIONS = { 'as-edition': { type: 'value' } } as const satisfies OptionSpecs;

/** What `jiebang crosscheck` is asked to do. */
export interface CrosscheckRequest extends FileRequest<CrosscheckFormatName> {
  /** The edition by which every record is judged; left out: each by the one that it names. */
  readonly asEdition: string | undefined;
}

/** Reads the arguments of `jiebang crosscheck`; `onTerminal` decides the format where none is given. */
export function readCrosscheckArguments(
  args: readonly string[],
  onTerminal: boolean,
): Arguments<CrosscheckRequest> {
  return readFileArguments(args, {
    options: OPTIONS,
    formats: CROSSCHECK_FORMATS,
    onTerminal,
    more: ({ last }) => ({ asEdition: last('as-edition') }),
  });
}
