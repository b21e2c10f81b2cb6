import { OTHER_FORMATS, type OtherFormatName } from '../formats/format.js';
import { LIMIT_OPTIONS, type Limits, limitsIn } from '../input/limits.js';
import { TABLE_OPTIONS, type TableRequest, tableRequest } from '../tables/request.js';
import { FILES_OPTIONS, type FilesRequest, readFilesArguments } from './files-request.js';
import type { Arguments, OptionSpecs } from './options.js';

const OPTIONS = {
  ...FILES_OPTIONS,
  ...TABLE_OPTIONS,
  'as-edition': { type: 'value' },
  jobs: { type: 'value', whole: true },
  ...LIMIT_OPTIONS,
} as const satisfies OptionSpecs;

/** What `jiebang crosscheck` is asked to do. */
export interface CrosscheckRequest extends FilesRequest<OtherFormatName> {
  /** The edition by which every record is judged; left out: each by the one that it names. */
  readonly asEdition: string | undefined;
  /** How large a record may be. */
  readonly limits: Limits;
  /** How tables are read. */
  readonly table: TableRequest;
}

/** Reads the arguments of `jiebang crosscheck`; `onTerminal` decides the format where none is given. */
export const readCrosscheckArguments = (
  args: readonly string[],
  onTerminal: boolean,
): Arguments<CrosscheckRequest> =>
  readFilesArguments(args, {
    ...{ options: OPTIONS, formats: OTHER_FORMATS, onTerminal },
    request: ({ given, last, common }) => ({
      ...common,
      table: tableRequest(given),
      asEdition: last('as-edition'),
      limits: limitsIn(given),
    }),
  });
