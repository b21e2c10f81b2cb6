import { describe, expect, it } from 'vitest';
import { alone, folder, jiebang } from './command.js';
import { lines, overturned, undetermined, upheld } from './records.js';

const { path, file } = folder();
const records = file('in', lines(upheld, overturned, undetermined));
const edition = file('edition.json', '{ "id": "draft" }');

/** So many letters that standard input comes in several pieces. */
const many = lines(...Array.from({ length: 500 }, () => overturned));

/** A command of every name, that answers, that finds nothing in order, that refuses, and that cannot read. */
const COMMANDS: readonly [args: string, code: number, input?: string | Uint8Array][] = [
  ['', 2],
  ['--version', 0],
  ['--help', 0],
  ['--unknown', 2],
  ['nothing --lang en', 2],
  ['recheck --help --lang zh', 0],
  [`recheck ${records}`, 1],
  [`recheck ${records} --format text --lang zh`, 1],
  [`recheck ${records} --format html --lang en`, 1],
  [`recheck ${records} --format csv --findings none`, 1],
  [`recheck ${records} --summary --jobs 2`, 1],
  [`recheck ${records} --from 9`, 2],
  [`recheck ${records} --edition ${edition}`, 2],
  [`recheck ${path}/absent ${records}`, 2],
  ['recheck -', 0, lines(upheld)],
  ['recheck -', 1, many],
  ['recheck -', 1, Uint8Array.of(123, 255, 10)],
  ['recheck -', 2],
  ['recheck docs/examples/decisions.ndjson --format text', 1],
  ['explain docs/examples/decisions.ndjson --format text --lang en', 1],
  ['crosscheck docs/examples/decisions.ndjson', 1],
  ['replay docs/examples/dockets.json --format text --lang zh', 1],
  ['allowed -', 1, '{}'],
  [`template grant --output ${path}/grant.xlsx`, 0],
  ['verify', 2],
  ['diff', 2],
];

describe('a command in one process with others answers as in a process of its own', () => {
  it.each(COMMANDS.map(([args, code, input = '']) => [args, code, input] as const))(
    '%s, which ends with %i',
    async (args, code, input) => {
      const words = args.split(' ').filter((word) => word !== '');
      const byItself = await alone(words, input);
      expect(byItself.code).toBe(code);
      expect(await jiebang(words, input)).toEqual(byItself);
      // Also behind itself: nothing is left of the one before.
      expect(await jiebang(words, input)).toEqual(byItself);
    },
  );
});
