import { readFileSync } from 'node:fs';
import { determine, type Kind, readEdition, recheck } from '../../../src/index.js';
import { replay } from '../../../src/lifecycle/index.js';
import { linesOf } from '../../cases/cases.js';
import { numbers, Tally, type Trial } from './trial.js';

type Data = { [key: string]: unknown };
interface Sample {
  readonly record: { readonly kind: string; readonly outcome: unknown; readonly facts: Data };
}

const exampleDockets = (): readonly unknown[] =>
  JSON.parse(
    readFileSync(new URL('../../../docs/examples/dockets.json', import.meta.url), 'utf8'),
  ) as unknown[];

const samples = (): Sample['record'][] =>
  linesOf<Sample>('recheck.ndjson').map(({ record }) => record);

/** A record of which every member answers as the first record does, and as the second at every later look. */
function twoFaced(first: unknown, second: unknown, looks: Map<string, number>, path = ''): unknown {
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return first;
  const faced = {};
  for (const key of Object.keys(first)) {
    const at = `${path}.${key}`;
    Object.defineProperty(faced, key, {
      enumerable: true,
      get: () => {
        const look = (looks.get(at) ?? 0) + 1;
        looks.set(at, look);
        const one = (first as Data)[key];
        const other = ((second ?? {}) as Data)[key];
        return look === 1 ? twoFaced(one, other, looks, at) : other;
      },
    });
  }
  return faced;
}

export const faces: Trial = {
  name: 'two faces',
  zh: '每次读取都变脸的访问器只读一次：结果就是第一张脸的结果',
  en: 'accessors that answer otherwise at every look are read once: the answer is that of the first face',
  run: (scale) => {
    const tally = new Tally();
    const all = samples();
    const random = numbers(17);
    const pairs = Math.min(all.length, 60) * scale;
    for (let pair = 0; pair < pairs; pair += 1) {
      const first = all[Math.floor(random.next().value * all.length)] as Sample['record'];
      const second = all[Math.floor(random.next().value * all.length)];
      for (const [one, other] of [
        [first, second],
        [first, { ...first, outcome: 'permit', facts: second?.facts }],
        [{ ...first, outcome: 5 }, first],
      ]) {
        const looks = new Map<string, number>();
        const answer = JSON.stringify(recheck(twoFaced(one, other, looks)));
        // Free data are only checked to be JSON: no answer is made from them.
        const counts = [...looks].filter(([path]) => !path.startsWith('.meta.'));
        const most = Math.max(...counts.map(([, count]) => count));
        const same = answer === JSON.stringify(recheck(one));
        tally.note(`${first.kind}: ${most} looks, ${answer.slice(0, 120)}`, same && most === 1);
      }
    }
    return tally;
  },
};

/** What somebody gives to all objects: any fact, any option, any part of an edition. */
const GIVEN: readonly (readonly [key: string, value: unknown])[] = [
  ...[
    ...[
      'localCap',
      'approvedOn',
      'notice',
      'supplement',
      'endedOn',
      'demander',
      'sources',
      'units',
    ],
    ...['reasons', 'subject', 'edition', 'meta', 'id', 'kind', 'outcome', 'facts', 'contracts'],
    ...['payments', 'bar', 'records', 'place', 'deliberation', 'announcement', 'agreement'],
  ].flatMap((key) => [null, true, [], '2024-01-01'].map((value) => [key, value] as const)),
  ['asEdition', 'x'],
  ['editions', []],
  ['rules', { 'A16.grant-cap': { state: 'off' } }],
  ['readings', { 'R16.contract': 'sum' }],
  ['localMeasures', []],
  ['effectiveFrom', '2999-01-01'],
];

function determinedOrRefused(kind: Kind, facts: Data): unknown {
  try {
    return determine(kind, facts as never, { decidedOn: '2024-06-30' });
  } catch (fault) {
    return String(fault);
  }
}

export const pollution: Trial = {
  name: 'polluted prototypes',
  zh: '有人给所有对象添上成员（可枚举或不可枚举），不会成为事实、选项或版本的内容',
  en: 'members that somebody gives to all objects, enumerable or not, become no fact, no option and no part of an edition',
  run: (scale) => {
    const tally = new Tally();
    const all = samples();
    const step = Math.max(1, Math.floor(24 / scale));
    const records = all.filter((_, index) => index % step === 0);
    const histories = exampleDockets();
    const ask = () => [
      ...records.map((record) => ({ ...recheck(record) })),
      ...records.slice(0, 16).map(({ kind, facts }) => determinedOrRefused(kind as Kind, facts)),
      ...histories.map((docket) => replay(docket)),
    ];
    const asText = (answers: readonly unknown[]) => answers.map((each) => JSON.stringify(each));
    const expected = asText(ask());
    for (const [key, value] of GIVEN) {
      for (const enumerable of [true, false]) {
        let answers: readonly unknown[] = [];
        const given = { value, enumerable, configurable: true, writable: true };
        Object.defineProperty(Object.prototype, key, given);
        try {
          answers = ask();
        } finally {
          delete (Object.prototype as Data)[key];
        }
        asText(answers).forEach((answer, index) => {
          const held = answer === expected[index];
          tally.note(`${key} ${String(value)} ${enumerable}: ${answer.slice(0, 150)}`, held);
        });
      }
    }
    return tally;
  },
};

const throwing = (): never => {
  throw new Error('hostile');
};
const HOSTILE: readonly (() => unknown)[] = [
  () => null,
  () => 5,
  () => 'en',
  () => ({ editions: 5 }),
  () => ({ editions: null }),
  () => ({ asEdition: 5 }),
  () => ({ asEdition: {} }),
  () => ({ language: 'xx' }),
  () => ({ language: 5 }),
  () => ({ language: {} }),
  () => new Proxy({}, { get: throwing, ownKeys: throwing }),
  () => Object.defineProperty({}, 'editions', { get: throwing, enumerable: true }),
];

export const options: Trial = {
  name: 'hostile options',
  zh: '不成其为选项的选项，只得到文档写明的错误（TypeError、RangeError）',
  en: 'options that are none get the documented errors (TypeError, RangeError) and no others',
  run: () => {
    const tally = new Tally();
    for (const [index, make] of HOSTILE.entries()) {
      try {
        recheck({}, make() as never);
        tally.note(`${index} was taken`, false);
      } catch (error) {
        const documented = error instanceof TypeError || error instanceof RangeError;
        tally.note(`${index}: ${error}`, documented && / \/ /.test((error as Error).message));
      }
    }
    for (const make of HOSTILE.slice(0, 3)) {
      const answer = replay(make(), {});
      tally.note('replay', answer.verdict === 'invalid');
    }
    return tally;
  },
};

export const lookAlikes: Trial = {
  name: 'look-alikes of draft',
  zh: '看起来像 draft 的版本编号（全角、大小写、看不见的字符）一概不收',
  en: 'no edition whose id reads as draft is taken, in any width or case, with anything unseen in it',
  run: (scale) => {
    const tally = new Tally();
    const unseenChars = [
      '\u200b',
      '\u00ad',
      '\ufeff',
      '\u2060',
      ' ',
      '\u3000',
      '\u2800',
      '\u180e',
      '\u0000',
    ];
    const forms = [
      'draft',
      'DRAFT',
      'Draft',
      'ｄraft',
      'ＤＲＡＦＴ',
      'dｒaft',
      '𝐝𝐫𝐚𝐟𝐭',
      '𝒹raft',
      'ⓓⓡⓐⓕⓣ',
    ];
    const ids = forms.flatMap((form) => [
      form,
      ...unseenChars.flatMap((char) =>
        Array.from({ length: scale > 1 ? [...form].length + 1 : 2 }, (_, at) =>
          [...[...form].slice(0, at), char, ...[...form].slice(at)].join(''),
        ),
      ),
    ]);
    for (const id of ids) tally.note(JSON.stringify(id), !readEdition({ id }).ok);
    return tally;
  },
};
