import { describe, expect, it } from 'vitest';
import { type BesideParse, docketsBeside, recordsBeside } from './beside-parse.js';

const REVIEW = {
  ...{ id: 'E', kind: 'expert-review', edition: 'draft', decidedOn: '2024-06-30' },
  subject: { demand: '需求', entry: 'E1', project: '项目' },
  facts: {
    ...{ formallyAccepted: true, recommended: { body: 'office' }, departments: ['310000'] },
    ...{ experts: [{ id: '一', inPool: true }, { id: '二' }], roundOfYear: 1 },
  },
  ...{ outcome: 'met', reasons: { 'A14.pool': '在库' }, meta: { a: [1] } },
};
const PAYMENT = {
  ...{ id: 'P', kind: 'solver-payment', decidedOn: '2024-06-30' },
  facts: {
    ...{ approvedOn: null, acceptanceOn: '2024-01-01' },
    contracts: [
      {
        ...{ id: 'C1', solver: '甲', amount: 100 },
        payments: [{ amount: -5, on: '2024-02-29' }, { amount: '3万元' }],
      },
      { id: 'C2', amount: 1 },
    ],
  },
  outcome: 'unmet',
};
const ENTRY = {
  ...{ id: 'N', kind: 'reserve-entry', decidedOn: '2024-06-30' },
  facts: {
    ...{ route: 'demander', published: false, applicant: { name: '某', place: '320500' } },
    needs: [{ id: 'N1', solved: true }, { id: 'N2' }],
  },
  outcome: '部分揭榜成功',
};
const REPORTS = {
  ...{ id: 'R', kind: 'annual-report', decidedOn: '2024-06-30' },
  facts: { startedOn: '2022-01-01', endedOn: '2023-12-31', reports: [2022, 2023] },
  outcome: 'met',
};

const DOCKET = {
  id: 'K',
  acts: [
    { act: 'close-demand', on: '2024-06-30', by: '某公司', meta: {}, reason: '已解决' },
    { by: 'B', act: 'publish-guide', on: '2024-07-01', recordedOn: '2024-07-02', year: 2025 },
  ],
  ...{ edition: 'draft', meta: { acts: [{ act: 'lapse' }] } },
};

const line = JSON.stringify;
const review = (facts: object, more: object = {}) => line({ ...REVIEW, ...more, facts });
const named = (demand: string) => line({ ...REVIEW, subject: { demand } });
const paid = (amount: string) => line(PAYMENT).replace('-5', amount);
const placed = (place: string) => review({ departments: [place] });
const dated = (decidedOn: string) => review({}, { decidedOn });
const noted = (meta: string) => line(REVIEW).replace('{"a":[1]}', () => meta);

const deep = (depth: number) => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

const acted = (act: object) => line({ ...DOCKET, acts: [DOCKET.acts[0], act] });

/** Which lines are taken: at the start of all bytes, and among others, when the reader knows what stands in them. */
function taken(lines: readonly string[], ways: BesideParse): string[] {
  const once = lines.filter((each) => ways.takes(each));
  expect(lines.filter((each) => ways.takes(each, '{"id":"', ',"id":"x"}\n'))).toEqual(once);
  return once;
}

describe('is read from its bytes', () => {
  it.each<[string, string[]]>([
    ['whole numbers', ['0', '1', '-1', '123456789012345', '-123456789012345'].map(paid)],
    ['money in texts', ['"0元"', '"-3万元"', '"1,200.50 亿元"', '"\\u0031元"'].map(paid)],
    ['true and false', [review({ formallyAccepted: false }), review({ formallyAccepted: true })]],
    ['null where it may be', [review({ recommended: null }), line(PAYMENT)]],
    ['days', ['1900-01-01', '2999-12-31', '2024-02-29', '2000-02-29', '2024-11-30'].map(dated)],
    ['places', ['110000', '829999', '654300', '710001', 'overseas'].map(placed)],
    ['empty objects and lists', [review({}), review({ experts: [] }), noted('{}')]],
    [
      'texts of any length',
      [1, 2, 3, 4, 5, 6, 7, 31, 32, 33, 95, 96, 97, 40_000].flatMap((size) =>
        ['a', '长', 'é', '🚀'].map((letter) => named(letter.repeat(size))),
      ),
    ],
    [
      'a text in escapes',
      ['\n', '"', '\\', '\u0001字', 'a\\"', '\u2028'].map((a) => named(`x${a}`)),
    ],
    ['an id of 200 letters', [line({ ...REVIEW, id: '长'.repeat(200) })]],
    [
      'white space of every kind',
      ['\t', '\n', ' ', '\r'].map((w) => JSON.stringify(REVIEW, null, w)),
    ],
    [
      'free data',
      ['0', '-0.5', '1.25', '12345678901234567890', '[]', '{"b":[{},[null]]}', '"é"', 'true'].map(
        (value) => noted(`{"a":${value},"":false}`),
      ),
    ],
    ['free data as deep as that', [noted(deep(16))]],
    ['white space in free data', [noted('{ "a" : [ 1 ,\t{ } , [ ] ] , "b" : null }')]],
  ])('%s', (_, lines) => {
    expect(taken(lines, recordsBeside())).toEqual(lines);
  });

  it('a docket, and one without acts', () => {
    const lines = [DOCKET, { id: 'K', acts: [] }, { acts: [DOCKET.acts[1]], id: 'K' }].map((each) =>
      line(each),
    );
    expect(taken(lines, docketsBeside())).toEqual(lines);
  });

  it('members in whatever order', () => {
    const ways = recordsBeside();
    for (const record of [REVIEW, PAYMENT, ENTRY, REPORTS]) {
      const entries = Object.entries(record);
      entries.forEach((_, at) => {
        const turned = Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)]);
        expect(ways.takes(line(turned))).toBe(true);
      });
    }
  });
});

describe('is not read from its bytes', () => {
  it.each<[string, string[]]>([
    [
      'a number of another form',
      ['-0', '00', '01', '-01', '1.0', '1e0', '0e0', '+1', '-', '1234567890123456', '0x1'].map(
        paid,
      ),
    ],
    [
      'a number where none may be',
      [line(PAYMENT).replace(':100', ':0'), review({ roundOfYear: 0 })],
    ],
    ['money that is none', ['"1"', '"1,00元"', '"0.001元"', '"元"', '""'].map(paid)],
    [
      'null where it may not be',
      ['id', 'edition', 'subject', 'meta'].map((key) => line({ ...REVIEW, [key]: null })),
    ],
    [
      'no day',
      [
        ...['1899-12-31', '3000-01-01', '2023-02-29', '2100-02-29', '2024-02-30', '2024-04-31'],
        ...['2024-00-01', '2024-13-01', '2024-12-32', '2024-01-00', '2024-01-3', '20240-01-1'],
        ...['2024/01-01', '2024-01/01', '2024-01-010', '0000-00-00', '9999-12-31', '2024-0:-01'],
      ].map(dated),
    ],
    [
      'no place',
      ['100000', '160000', '830000', '000000', '3100000', '31000', 'Overseas', ''].map(placed),
    ],
    [
      'a text that nobody sees',
      ['', ' ', '\u3000', '\u200b', '\u2800', '\u007f', '\ufeff'].map(named),
    ],
    [
      'a text of half a letter',
      ['"\\ud800"', '"x\\udc00"', '"\\ude80\\ud83d"'].map((text) =>
        named('?').replace('"?"', text),
      ),
    ],
    [
      'escapes that are none',
      ['"\\x"', '"\\u12"', '"x\\', '"\\u00zz"'].map((text) => named('?').replace('"?"', text)),
    ],
    [
      'control characters',
      ['\0', '\t', '\u001f'].map((letter) => named('a?').replace('?', letter)),
    ],
    [
      'an id of 201 letters',
      [line({ ...REVIEW, id: '长'.repeat(201) }), line({ ...REVIEW, id: 'x'.repeat(201) })],
    ],
    ['ids that are one', [line(PAYMENT).replace('C2', ' C1')]],
    ['years that are one', [line(REPORTS).replace('[2022', '[2023')]],
    ['an end before the start', [line(REPORTS).replace('2023-12-31', '2021-12-31')]],
    ['a list that is too short', [line({ ...ENTRY, facts: { ...ENTRY.facts, needs: [] } })]],
    ['free data that are no object', ['[]', '1', '""', 'true', '{', '{]', '[}'].map(noted)],
    [
      'free data that are no JSON',
      [
        '01',
        '1.',
        '.5',
        '-',
        '--1',
        '1e999',
        'nul',
        'tru',
        '[1,]',
        '[,]',
        '{,}',
        '{"b"}',
        '{"b":}',
        '{b:1}',
        '"\t"',
        '{"b" 1}',
        '[1 2]',
        '',
      ].map((value) => noted(`{"a":${value}}`)),
    ],
    [
      'free data of which it cannot be sure',
      [noted(deep(17)), noted('{"a":123456789012345678901}'), noted('{"a":"\\u0061"}')],
    ],
  ])('%s', (_, lines) => {
    expect(taken(lines, recordsBeside())).toEqual([]);
  });

  it('an act that is none', () => {
    const [, act] = DOCKET.acts;
    const lines = [
      ...[
        { ...act, act: 'lapse' },
        { ...act, act: undefined },
        { ...act, act: '' },
        { ...act, id: 'x' },
      ].map(acted),
      ...[
        { ...act, year: 3000 },
        { ...act, recordedOn: '2024-06-30' },
        { ...act, reasons: {} },
      ].map(acted),
      ...['null', '[]', '"lapse"', '1', '{}', '', '{"act":"lapse"'].map((each) =>
        line(DOCKET).replace(/\{"by".*?\}/, each),
      ),
      ...[line({ ...DOCKET, acts: {} }), line({ ...DOCKET, act: 'lapse' }), line({ id: 'K' })],
    ];
    expect(taken(lines, docketsBeside())).toEqual([]);
  });

  it('a member left out that must be there, and one that is there twice', () => {
    const ways = recordsBeside();
    for (const record of [REVIEW, PAYMENT, ENTRY, REPORTS]) {
      const text = line(record);
      for (const key of ['id', 'kind', 'decidedOn', 'facts', 'outcome']) {
        expect(ways.takes(line({ ...record, [key]: undefined }))).toBe(false);
        const member = `${line({ [key]: record[key as keyof typeof record] }).slice(1, -1)}`;
        expect(ways.takes(text.replace('{', `{${member},`))).toBe(false);
        expect(ways.takes(`${text.slice(0, -1)},${member}}`)).toBe(false);
      }
    }
  });
});
