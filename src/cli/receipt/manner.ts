import type { Bilingual } from '../../index.js';
import { formatBy, misnamed } from '../options/destination.js';
import { COMMON, type OptionSpecs } from '../options/options.js';

const FORMATS = ['text', 'ndjson'] as const;

/** The options of the commands that tell what differs, a line each. */
export const TELLING_OPTIONS = {
  ...COMMON,
  format: { type: 'value', values: FORMATS },
} as const satisfies OptionSpecs;

/** How lines are written, and into which file. */
export interface Manner {
  /** A line of JSON, not one for people. */
  readonly asData: boolean;
  /** Where they are shown as they are. */
  readonly onTerminal: boolean;
  readonly into: string | undefined;
  /** That the name of the file says a format that there is not. */
  readonly problems: readonly Bilingual[];
}

/** How a command line wants lines written: by the format, else by the name of the file, else by who reads. */
export function mannerOf(
  given: ReadonlyMap<string, readonly string[]>,
  isTerminal: boolean,
): Manner {
  const into = given.get('output')?.at(-1);
  const onTerminal = isTerminal && into === undefined;
  const asked = given.get('format')?.at(-1);
  const format = asked ?? formatBy(into) ?? (onTerminal ? 'text' : 'ndjson');
  const wrongName = into === undefined ? undefined : misnamed(into, asked, FORMATS);
  const problems = wrongName === undefined ? [] : [wrongName];
  return { asData: format === 'ndjson', onTerminal, into, problems };
}
