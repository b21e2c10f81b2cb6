import { describe, expect, it } from 'vitest';
import { answerBlock } from '../../src/cli/run/processor.js';
import { folder, jiebang, recheckInput, results } from './command.js';
import { lines, overturned, undetermined, upheld } from './records.js';

const { file } = folder();
const half = file(
  'half.json',
  JSON.stringify({ id: 'half', parameters: { grantCap: { numerator: 1, denominator: 2 } } }),
);
const input = lines(upheld, overturned, undetermined);

describe('--as-edition', () => {
  const byHalf = ['--edition', half, '--as-edition', 'half'];

  it.each([
    ['in one thread', []],
    ['shared out', ['--jobs', '2']],
  ])('judges every record by it, %s', async (_, jobs) => {
    const { answers, complaints } = await recheckInput(input, ...byHalf, ...jobs);
    expect(answers.map(({ edition }) => edition)).toEqual(['half', 'half', 'half']);
    expect(answers.map(({ verdict }) => verdict)).toEqual(['upheld', 'upheld', 'undetermined']);
    expect(complaints).toBe('');
  });

  it.each([
    ['text', '一律按版本“half”复核'],
    ['markdown', '一律按版本“half”复核'],
    ['html', '一律按版本“half”复核'],
    ['csv', '"1","G-1","grant","half",'],
  ])('is said in %s', async (format, said) => {
    expect((await recheckInputAs(format, ...byHalf)).out).toContain(said);
  });

  it('is said with the counts', async () => {
    const { answers } = await recheckInput(input, ...byHalf, '--summary');
    expect(answers).toMatchObject([{ records: 3, asEdition: 'half' }]);
  });

  it('the draft may be asked for; what is not loaded is refused', async () => {
    expect((await recheckInput(input, '--as-edition', 'draft')).code).toBe(1);
    const { code, out, complaints } = await recheckInput(
      input,
      '--as-edition',
      'no',
      '--lang',
      'en',
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).toContain('no edition “no” is loaded');
  });
});

async function recheckInputAs(format: string, ...options: string[]) {
  return jiebang(['recheck', '-', '--format', format, ...options], input);
}

describe('an edition that was loaded', () => {
  const named = lines({ ...upheld, edition: 'half' });

  it.each([
    ['that no record names is said at the end', input, [], true],
    ['… by several threads too', input, ['--jobs', '2'], true],
    ['that a record names is not', named, [], false],
    ['… nor by several threads', named, ['--jobs', '2'], false],
    [
      'that an invalid record names is not',
      lines({ ...upheld, edition: 'half', id: '' }),
      [],
      false,
    ],
  ])('%s', async (_, records, options, said) => {
    const { complaints } = await jiebang(
      ['recheck', '-', '--edition', half, '--lang', 'en', ...options],
      records,
    );
    expect(complaints.includes('the edition “half” was loaded')).toBe(said);
  });
});

describe('--verdict', () => {
  it('prints those alone, in their order, and counts all', async () => {
    const { answers, code } = await recheckInput(`${input}no`, '--verdict', 'invalid,overturned');
    expect(answers.map(({ verdict }) => verdict)).toEqual(['overturned', 'invalid']);
    expect(code).toBe(1);
    const { out } = await recheckInputAs('text', '--verdict', 'overturned');
    expect(out).not.toContain('G-1');
    expect(out).toContain('✓ 符合规定 1');
  });

  it('a wrong word is refused with the words that there are', async () => {
    const { code, complaints } = await recheckInput(input, '--verdict', 'upheld,wrong');
    expect(code).toBe(2);
    expect(complaints).toContain('upheld | overturned | undetermined | invalid');
    expect(complaints).toContain('wrong');
  });
});

describe('--meta', () => {
  it('puts what the record brought along last', async () => {
    const records = lines({ ...upheld, meta: { file: 7 } }, upheld);
    const { out } = await recheckInput(records, '--meta');
    const [first = '', second = ''] = out.split('\n');
    expect(first.endsWith(',"meta":{"file":7}}')).toBe(true);
    expect(second).not.toContain('"meta"');
    expect((await recheckInput(records)).out).not.toContain('"meta"');
  });
});

describe('an invalid record that could be read', () => {
  const bad = { ...upheld, decidedOn: 'soon' };

  it.each([[[]], [['--jobs', '2']]])('names its line, before its verdict: %j', async (options) => {
    const { answers } = await recheckInput(`\n${lines(upheld, bad)}`, ...options);
    expect(Object.keys(answers[1] ?? {})).toEqual(['id', 'kind', 'line', 'verdict', 'errors']);
    expect(answers[1]).toMatchObject({ line: 3 });
  });

  it('of a docket too', async () => {
    const { out } = await jiebang(['replay', '-'], '{"id":"K"}\n{}\n');
    expect(results(out)).toMatchObject([{ id: 'K', line: 1 }, { line: 2 }]);
  });
});

describe('where nothing was checked', () => {
  it.each([
    ['recheck', '', 'holds no records; nothing of it was checked'],
    ['recheck', '[]', 'holds no records; nothing of it was checked'],
    ['recheck', '\n\n', 'holds no records; nothing of it was checked'],
    ['replay', '', 'holds no dockets; nothing of it was replayed'],
    ['replay', '[]', 'holds no dockets; nothing of it was replayed'],
  ])('%s ends with 2 and says so: %j', async (command, nothing, said) => {
    const { code, complaints } = await jiebang([command, '-', '--lang', 'en'], nothing);
    expect(code).toBe(2);
    expect(complaints).toContain(`standard input ${said}`);
  });

  it.each(['recheck', 'replay', 'allowed'])(
    '%s ends with 2 beyond the end, and says how many there are',
    async (command) => {
      const nine = [command, '-', '--from', '9', '--lang', 'en'];
      const { code, out, complaints } = await jiebang(nine, '{}\n{}\n');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(complaints).toContain('--from 9 lies beyond the end: there are 2 records only');
    },
  );
});

describe('replay --known-on', () => {
  it('leaves out what was not on record by that day, and refuses what is no day', async () => {
    const docket = lines({ id: 'K', acts: [] });
    const { out } = await jiebang(['replay', '-', '--known-on', '2024-01-01'], docket);
    expect(results(out)).toMatchObject([{ id: 'K', knownOn: '2024-01-01' }]);
    expect((await jiebang(['replay', '-', '--known-on', 'then'], docket)).code).toBe(2);
  });
});

describe('a fault of the program in one record', () => {
  const failing = (id: string): never => {
    throw new Error(id);
  };
  const bytes = Buffer.from('{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n');
  const pieces = [0, 11, 22].map((start, at) => ({ line: at + 1, start, end: start + 10 }));

  it.each([
    ['answered', (id: string) => (id === 'b' ? failing(id) : id), (id: string) => id],
    ['answered late', async (id: string) => (id === 'b' ? failing(id) : id), (id: string) => id],
    ['printed', (id: string) => id, (id: string) => (id === 'b' ? failing(id) : id)],
  ])('is the answer to that record alone: where it is %s', async (_, answer, print) => {
    const processor = {
      language: undefined,
      errorLanguage: 'en' as const,
      onlySummary: false,
      from: 1,
      format: {
        head: '',
        record: ({ result }: { result: object }) =>
          `${'name' in result ? print(String(result.name)) : JSON.stringify(result)}\n`,
        foot: () => '',
        summary: () => '',
      },
      answer: (record: unknown) => {
        const given = answer((record as { id: string }).id);
        const named = (name: string) => ({ name, verdict: 'upheld' });
        return typeof given === 'string' ? named(given) : given.then(named);
      },
      emptyCount: () => ({ verdicts: [] as string[] }),
      count: (counted: { verdicts: string[] }, { verdict }: { verdict: string }) =>
        counted.verdicts.push(verdict),
    };
    const counted = processor.emptyCount();
    const printed = await answerBlock({ bytes, pieces }, 'f', processor, counted);
    const [first, second = '', third] = printed.join('').split('\n');
    expect([first, third]).toEqual(['a', 'c']);
    expect(JSON.parse(second)).toMatchObject({
      id: 'b',
      line: 2,
      verdict: 'invalid',
      errors: [{ path: '', code: 'internal', pointer: '' }],
    });
    expect(counted.verdicts).toEqual(['upheld', 'invalid', 'upheld']);
  });
});
