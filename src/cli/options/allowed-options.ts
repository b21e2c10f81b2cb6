import { OTHER_FORMATS, type OtherFormatName } from '../formats/format.js';
import { LIMIT_OPTIONS, type Limits, limitsIn } from '../input/limits.js';
import { FILES_OPTIONS, type FilesRequest, readFilesArguments } from './files-request.js';
import type { Arguments, OptionSpecs } from './options.js';

const OPTIONS = {
  ...FILES_OPTIONS,
  by: { type: 'value' },
  on: { type: 'value', date: true },
  from: { type: 'value', whole: true },
  ...LIMIT_OPTIONS,
} as const satisfies OptionSpecs;

/** What `jiebang allowed` is asked to do. */
export interface AllowedRequest extends FilesRequest<OtherFormatName> {
  readonly by: string | undefined;
  readonly on: string | undefined;
  /** The number of the docket at which to begin, counted over all files. */
  readonly from: number;
  /** How large a docket may be. */
  readonly limits: Limits;
}

/** Reads the arguments of `jiebang allowed`; `onTerminal` decides the format where none is given. */
export const readAllowedArguments = (
  args: readonly string[],
  onTerminal: boolean,
): Arguments<AllowedRequest> =>
  readFilesArguments(args, {
    ...{ options: OPTIONS, formats: OTHER_FORMATS, onTerminal },
    request: ({ given, last, common }) => ({
      ...common,
      by: last('by'),
      on: last('on'),
      from: Number(last('from') ?? 1),
      limits: limitsIn(given),
    }),
  });
