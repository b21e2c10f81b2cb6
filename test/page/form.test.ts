import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions, draft, type Json, type Kind, readEdition, recheck } from '../../src/index.js';
import { branchesOf, labelOf } from '../../src/page/fields.js';
import { example, misfits, principlesOf } from '../../src/page/fits.js';
import { newItem } from '../../src/page/form/group.js';
import { fragmentOf, recordIn } from '../../src/page/link.js';
import { jsonAt, withValue } from '../../src/page/tree.js';
import { shown, typed } from '../../src/page/typed.js';
import { validRecord } from '../../src/testing/index.js';

const KINDS = Object.keys(decisions) as Kind[];

describe('what is typed into a field', () => {
  it.each([
    ['an amount keeps its unit', 'money', '3000万元', '3000万元'],
    ['with 分 it is a number of fen', 'money', '300000分', 300000],
    [
      'without a unit it stays a text, which is refused and never read as fen',
      'money',
      '3000',
      '3000',
    ],
    ['of a refund', 'signed-money', '-5分', -5],
    ['a whole number', 'integer', '30', 30],
    ['one with a leading zero is none', 'integer', '030', '030'],
    [
      'beyond what a number holds it stays a text',
      'integer',
      '9007199254740993',
      '9007199254740993',
    ],
    ['a text of digits', 'text', '001234', '001234'],
    ['nothing is left out', 'text', '', undefined],
  ] as const)('%s', (_, type, text, value) => {
    expect(typed(type, text)).toBe(value);
  });

  it('is shown again as it was typed, whatever it was', () => {
    const types = fc.constantFrom(
      'text',
      'money',
      'integer',
      'date',
      'place',
    ) as fc.Arbitrary<'text'>;
    const texts = fc
      .oneof(fc.string(), fc.stringMatching(/^-?\d{0,18}(分|万元)?$/))
      .filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(types, texts, (type, text) => {
        expect(shown(type, typed(type, text))).toBe(text);
      }),
    );
  });

  it.each([
    [['a\nb', 'text']],
    [[1.5, 'integer']],
    [[-0, 'money']],
    [[true, 'text']],
    [['', 'text']],
  ] as const)('is not shown where typing could not mean it: %j', ([value, type]) => {
    expect(shown(type, value)).toBeUndefined();
  });
});

describe('the form of a kind', () => {
  it.each(KINDS)('%s holds every valid record without line breaks and blanks', (kind) => {
    fc.assert(
      fc.property(validRecord(kind), (record) => {
        const places = misfits(record as unknown as Json);
        // A form cannot write an empty text or one of several lines: such a record is edited as JSON.
        const unwritable = (place: string) => {
          const value = place.startsWith('reasons.')
            ? jsonAt(record as unknown as Json, ['reasons', place.slice('reasons.'.length)])
            : jsonAt(
                record as unknown as Json,
                place.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
              );
          return typeof value === 'string' && (value === '' || /[\r\n]/.test(value));
        };
        expect(places.filter((place) => !unwritable(place))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each(KINDS)('%s has an example that it holds and that is no faulty record', (kind) => {
    expect(misfits(example(kind))).toEqual([]);
    expect(recheck(example(kind)).verdict).not.toBe('invalid');
  });

  it('names what it cannot hold, so that nothing is lost unseen', () => {
    const record = {
      id: '1',
      kind: 'grant',
      decidedOn: 20240630,
      facts: { grant: 1.5, lokalCap: null },
      outcome: 'met',
      more: 1,
    };
    expect(misfits(record)).toEqual([
      'more',
      'decidedOn',
      'outcome',
      'facts.lokalCap',
      'facts.grant',
    ]);
    expect(misfits({ kind: 'toString' })).toEqual(['kind']);
    expect(misfits([])).toEqual(['kind']);
    // A list of one word reads as that word and is none.
    expect(misfits({ kind: 'grant', facts: {}, outcome: ['permit'] })).toEqual(['outcome']);
  });

  it('holds a reason for a rule that is no principle, and one that is still to be written', () => {
    const facts = {};
    const given = { 'A16.grant-cap': '市政府专题会议同意', 'A20.in-force': '' };
    expect(misfits({ kind: 'grant', facts, reasons: given })).toEqual([]);
    expect(
      misfits({ kind: 'grant', facts, reasons: { 'A9.contents': 'x', toString: 'y' } }),
    ).toEqual(['reasons.A9.contents', 'reasons.toString']);
  });

  it('asks for reasons for what an edition makes a principle', () => {
    const read = readEdition({
      id: 'eased',
      rules: { 'A16.grant-cap': { modality: 'principle' }, 'A9.contents': { modality: 'must' } },
    });
    if (!read.ok) throw new Error('no edition');
    const asked = (kind: Kind) => [principlesOf(kind, draft), principlesOf(kind, read.edition)];
    expect(asked('grant')).toEqual([[], ['A16.grant-cap']]);
    expect(asked('demand-publication')).toEqual([
      ['A9.contents', 'A9.anonymity'],
      ['A9.anonymity'],
    ]);
  });

  it('holds an item that is still to be written', () => {
    expect(misfits({ kind: 'expert-review', facts: { departments: ['310000', ''] } })).toEqual([]);
    expect(misfits({ kind: 'project-application', facts: { units: [{}] } })).toEqual([]);
  });

  it('offers in a list of words one that is not there yet, for none may stand there twice', () => {
    const criteria = branchesOf('project-acceptance').find(({ key }) => key === 'criteria')?.field;
    if (criteria === undefined) throw new Error('no criteria');
    expect(newItem(criteria, [])).toBe('innovation');
    expect(newItem(criteria, ['application', 'innovation'])).toBe('contribution');
    expect(newItem(criteria, ['innovation', 'application', 'contribution'])).toBe('');
    expect(newItem({}, ['a'])).toBe('');
  });

  it('numbers the items of its lists', () => {
    const units = branchesOf('project-application').find(({ key }) => key === 'units');
    const place = units?.inside.find(({ key }) => key === 'place');
    const labels = [0, 1, 10, 21].map(
      (at) => place && labelOf(place.field, ['facts', 'units', at, 'place'], 'en'),
    );
    expect(labels.map((label) => /\d+\w\w/.exec(label ?? '')?.[0])).toEqual([
      '1st',
      '2nd',
      '11th',
      '22nd',
    ]);
  });
});

describe('a value put at a place of a record', () => {
  it('stands there, and nothing else has changed; taken out, it is gone', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'A9.joint', '__proto__'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(keys, fc.constantFrom<Json>(1, 'x', null, []), (path, value) => {
        const before: Json = { other: { kept: true } };
        const put = withValue(before, path, value) as Json;
        expect(jsonAt(put, path)).toEqual(value);
        expect(jsonAt(put, ['other'])).toEqual({ kept: true });
        expect(jsonAt(withValue(put, path, undefined), path)).toBeUndefined();
        expect(before).toEqual({ other: { kept: true } });
        expect(({} as Record<string, unknown>)['a']).toBeUndefined();
      }),
    );
  });

  it('taken out of a list closes the gap', () => {
    expect(withValue({ list: [1, 2, 3] }, ['list', 1], undefined)).toEqual({ list: [1, 3] });
  });
});

describe('a link', () => {
  it('brings back every record, in the letters of an address', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const fragment = fragmentOf(value as Json);
        expect(fragment).toMatch(/^#record=[\w-]+$/);
        expect(recordIn(fragment ?? '')).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is not given where it would be too long to be read again', () => {
    const long = (length: number): Json => ({ id: 'x'.repeat(length) });
    const given = fragmentOf(long(149_900));
    expect(recordIn(given ?? '')).toEqual(long(149_900));
    expect(fragmentOf(long(150_100))).toBeUndefined();
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])(
    'of %s nested so deep that a browser could not write them again brings nothing',
    (_, open, close) => {
      const nested = (levels: number) =>
        `${open.repeat(levels - 1)}${open[0]}${close[0]}${close.repeat(levels - 1)}`;
      const link = (text: string) => `#record=${Buffer.from(text).toString('base64url')}`;
      expect(JSON.stringify(recordIn(link(nested(512))))).toBe(nested(512));
      for (const levels of [513, 3_000, 5_000, 20_000]) {
        expect(recordIn(link(nested(levels)))).toBeUndefined();
      }
    },
  );

  it.each([
    '',
    '#',
    '#record=',
    '#record=%',
    '#record=a',
    '#record=____',
    '#record=<script>',
    `#record=${'a'.repeat(300_000)}`,
  ])('that is none brings nothing: %.20s', (fragment) => {
    expect(recordIn(fragment)).toBeUndefined();
  });
});
