import { type FileRequest, readFileArguments } from './file-arguments.js';
import type { Arguments, OptionSpecs } from './options.js';

const FORMATS = ['ndjson', 'text', 'csv', 'markdown', 'html'] as const;
export type AllowedFormatName = (typeof FORMATS)[number];

const OPTIONS = {
  by: { type: 'value' },
  on: { type: 'value', date: true },
} as const satisfies OptionSpecs;

/** What `jiebang allowed` is asked to do. */
export interface AllowedRequest extends FileRequest<AllowedFormatName> {
  readonly by: string | undefined;
  readonly on: string | undefined;
}

/** Reads the arguments of `jiebang allowed`; `onTerminal` decides the format where none is given. */
export function readAllowedArguments(
  args: readonly string[],
  onTerminal: boolean,
): Arguments<AllowedRequest> {
  return readFileArguments(args, {
    options: OPTIONS,
    formats: FORMATS,
    onTerminal,
    more: ({ last }) => ({ by: last('by'), on: last('on') }),
  });
}
