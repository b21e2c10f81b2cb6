import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleIdsOf } from '../../src/audit/rule-ids.js';
import {
  choicesOfReadings,
  type Described,
  factsStatedBy,
  fieldAt,
  fieldsOf,
  holders,
  outcomesOf,
  type Vocabulary,
  type WordEntry,
  wordLists,
  wordsOf,
} from '../../src/dictionary.js';
import { type ActName, actSchemas } from '../../src/entities/acts.js';
import { entriesOfAct } from '../../src/entities/dictionary/acts.js';
import { edition } from '../../src/entities/dictionary/edition.js';
import { facts } from '../../src/entities/dictionary/facts.js';
import { exampleAt } from '../../src/entities/dictionary/field.js';
import { holderPlaces } from '../../src/entities/dictionary/holders.js';
import { docket, record } from '../../src/entities/dictionary/record.js';
import { shapes } from '../../src/entities/dictionary/shapes.js';
import { factSchemas, type Kind } from '../../src/entities/facts.js';
import { decisions, determine, type Finding, readEdition, recheck } from '../../src/index.js';
import { replay } from '../../src/lifecycle/index.js';
import { ROLES } from '../../src/messages/zh-CN/lifecycle-names.js';
import * as words from '../../src/regulation/words.js';
import { validEdition, validFacts } from '../../src/testing/index.js';
import { otherFirmsProject, regularActs } from '../lifecycle/histories.js';

const kinds = Object.keys(factSchemas) as Kind[];
const acts = Object.keys(actSchemas) as ActName[];
const described: readonly Described[] = [...kinds, ...acts, 'record', 'docket', 'edition'];

/** Entries whose fields the schemas of this state of the code do not have yet, or that another will take. */
const AWAITED = new Set(['recordedOn', 'paymentId', 'localCap']);

describe('a fact that an act leaves out', () => {
  const drawn = [regularActs, otherFirmsProject].flatMap((history) => {
    const replayed = replay({ id: 'D', acts: [...history] });
    if (replayed.verdict === 'invalid') throw new Error('invalid');
    return replayed.acts.flatMap(({ act, decisions: guards }) =>
      guards.flatMap((guard) =>
        act !== undefined && guard.kind === factsStatedBy(act)
          ? guard.drawn.map((fact) => [act, fact] as const)
          : [],
      ),
    );
  });

  it('is said to be known from before only where the history knows it', () => {
    const known = new Set(drawn.map(([act, fact]) => `${act} ${fact}`));
    const fromHistory: string[] = [];
    for (const act of new Set(drawn.map(([each]) => each))) {
      const states = factsStatedBy(act) as Kind;
      for (const { path, whenLeftOut } of fieldsOf(act)) {
        if (path.includes('.') || !Object.hasOwn(facts[states], path)) continue;
        if (/案卷|办理者/.test(whenLeftOut?.zh ?? '')) fromHistory.push(`${act} ${path}`);
      }
    }
    expect(fromHistory).not.toEqual([]);
    expect(fromHistory.filter((each) => !known.has(each))).toEqual([]);
  });
});

describe('the dictionary and the schemas', () => {
  it('every path of a schema has its entry, and every entry stands at a path', () => {
    const without = (entries: object, schema: object) =>
      Object.keys(entries).filter((path) => !Object.hasOwn(schema, path));
    for (const kind of kinds) {
      expect(fieldsOf(kind)).toHaveLength(Object.keys(facts[kind]).length);
      expect(without(facts[kind], shapes.facts[kind]), kind).toEqual([]);
    }
    const others = [
      ...acts.map((act) => without(entriesOfAct(act), shapes.acts[act])),
      ...[without(record, shapes.record), without(docket, shapes.docket)],
      without(edition, shapes.edition),
    ].flat();
    const unknown = others.filter((path) => !AWAITED.has(path));
    expect(unknown).toEqual([]);
    for (const of of described) expect(() => fieldsOf(of), of).not.toThrow();
  });

  it.each(described)('%s: null says something exactly where it may stand', (of) => {
    for (const field of fieldsOf(of)) {
      expect(field.whenNull !== undefined, field.path).toBe(field.nullable);
      expect(field.whenLeftOut !== undefined, field.path).toBe(!field.required);
    }
  });

  it.each(kinds)('the example of %s is as its schema wants it, and draws no note', (kind) => {
    const example = exampleAt('', facts[kind], shapes.facts[kind]);
    expect(factSchemas[kind].safeParse(example).error?.issues).toBeUndefined();
    const result = recheck({
      ...{ id: 'example', kind, decidedOn: '2026-03-31', facts: example },
      outcome: decisions[kind].outcomes[0],
    });
    expect(result.verdict).not.toBe('invalid');
    expect(result).not.toHaveProperty('notes');
  });

  it.each(acts)('the example of %s is as its schema wants it', (act) => {
    const example = exampleAt('', entriesOfAct(act), shapes.acts[act]);
    expect(actSchemas[act].safeParse(example).error?.issues).toBeUndefined();
  });

  it('so is the example of an edition', () => {
    const example = exampleAt('', edition, shapes.edition);
    expect(readEdition(example)).toMatchObject({ ok: true });
  });

  it.each(described)('%s: fields of one place bear different names', (of) => {
    const labels = fieldsOf(of).map(({ path, label }) => {
      const place = path.includes('*') ? path.slice(0, path.lastIndexOf('*')) : '';
      return [`${place} ${label.zh}`, `${place} ${label.en}`] as const;
    });
    for (const at of [0, 1] as const) {
      const names = labels.map((pair) => pair[at]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('counters stand at whole numbers, suggested words at texts and places', () => {
    for (const field of described.flatMap((of) => fieldsOf(of))) {
      const type = field.items ?? field.type;
      if (field.counter !== undefined) expect(type, field.path).toBe('integer');
      if (field.words?.open) expect(['text', 'place'], field.path).toContain(type);
      if (type === 'word' && field.words === undefined) expect(field.path).toBe('outcome');
    }
  });

  it('a list says what its items are called and counted by', () => {
    for (const field of described.flatMap((of) => fieldsOf(of))) {
      expect(field.item !== undefined, field.path).toBe(field.type === 'list');
      if (field.path.includes('*') && !field.path.startsWith('rules')) {
        expect(field.numbered?.zh, field.path).toMatch(/第 \{0\} \p{Script=Han}/u);
        expect(field.numbered?.en, field.path).toContain('{0} ');
      }
    }
  });
});

describe('what a person reads', () => {
  const texts = [
    ...described.flatMap((of) =>
      fieldsOf(of).map(({ path, label, meaning }) => ({ at: `${of} ${path}`, label, meaning })),
    ),
    ...allWords().map(({ word, label, meaning }) => ({ at: word, label, meaning })),
  ];

  it('is one sentence in each language, and more than its label', () => {
    for (const { at, label, meaning } of texts) {
      expect(meaning.zh, at).toMatch(/^\P{Po}.*[^。]。$/u);
      expect(meaning.zh.replaceAll(/[“（][^”）]*[”）]/g, ''), at).toMatch(/^[^。]+。$/);
      expect(meaning.en, at).toMatch(/^[A-Za-z0-9揭].*[a-z0-9)%成功”]\.$/);
      expect(meaning.zh, at).not.toBe(`${label.zh}。`);
      expect(meaning.en.toLowerCase(), at).not.toBe(`${label.en.toLowerCase()}.`);
      expect(label.en, at).not.toMatch(/[{}\s]{2}|[{}]|^\s|\s$/);
      expect(label.zh, at).toMatch(/^[^{}]*\p{Script=Han}[^{}]*$/u);
    }
  });
});

function allWords(): WordEntry[] {
  return [
    ...wordLists().flatMap((list) => wordsOf(list)),
    ...kinds.flatMap((kind) => outcomesOf(kind)),
    ...Object.values(choicesOfReadings()).flat(),
  ];
}

describe('the words', () => {
  const ofList = (list: Vocabulary) => wordsOf(list).map(({ word }) => word);

  it.each<[Vocabulary, readonly string[]]>([
    ['kinds', kinds],
    ['acts', acts],
    ['bodies', words.BODIES],
    ['partyKinds', words.PARTY_KINDS],
    ['unitRoles', words.UNIT_ROLES],
    ['entryRoutes', words.ENTRY_ROUTES],
    ['entryStatuses', words.ENTRY_STATUSES],
    ['needStatuses', words.NEED_STATUSES],
    ['reviewResults', words.REVIEW_RESULTS],
    ['creditStandings', words.CREDIT_STANDINGS],
    ['sourceLevels', words.SOURCE_LEVELS],
    ['assessmentCriteria', words.ASSESSMENT_CRITERIA],
    ['acceptanceCriteria', words.ACCEPTANCE_CRITERIA],
    ['directions', words.DIRECTIONS],
    ['objectives', words.OBJECTIVES],
    ['platforms', [words.NATIONAL_PLATFORM]],
    ['departments', ['310000', '320000', '330000', '340000']],
    ['roles', Object.keys(ROLES)],
    [
      'stages',
      [
        'none',
        ...words.DEMAND_STAGES,
        ...words.ENTRY_STAGES.slice(0, 2),
        'suspended',
        ...words.ENTRY_STAGES.slice(2),
        ...words.PROJECT_STAGES,
      ],
    ],
  ])('%s are those of the code, in its order', (list, expected) => {
    expect(ofList(list)).toEqual(expected);
  });

  it.each(kinds)('the outcomes of %s are those of the decision', (kind) => {
    expect(outcomesOf(kind).map(({ word }) => word)).toEqual(decisions[kind].outcomes);
  });

  it('of every closed enumeration each word is in a list', () => {
    const fields = described
      .flatMap((of) => fieldsOf(of))
      .filter(({ words: of }) => of && !of.open);
    const nameless = fields.filter(({ words: of }) => of?.list === undefined);
    // The name of the act itself, the outcomes of a review or an acceptance, and what a modality may become.
    const known = /^(act|outcome|rules\.\*\.modality)$/;
    expect(nameless.map(({ path }) => path).filter((path) => !known.test(path))).toEqual([]);
  });
});

/** What reads the demand before an adjustment. */
const ADJUSTED = [
  ...['A11.same-name-task', 'A11.partial', 'A11.others-untouched', 'A11.adjusted-solved'],
  ...['A11.addition', 'A11.success-by-withdrawal', 'A11.fall-out'],
];

describe('the articles of a field', () => {
  it('of a deliberation are those of what is deliberated on', () => {
    expect(fieldAt('deliberate-catalogue', 'approved')?.articles).toEqual([8]);
    expect(fieldAt('deliberate-approval', 'approved')?.articles).toEqual([15]);
  });

  it('of an edition are those that it sets: its dates Article 20, what it is called none', () => {
    const citing = fieldsOf('edition').filter(({ articles }) => articles.includes(20));
    expect(citing.map(({ path }) => path)).toEqual(['effectiveFrom', 'effectiveTo']);
    for (const path of ['id', 'title.zh', 'documentNumber', 'source', 'basis']) {
      expect(fieldAt('edition', path)?.articles, path).toEqual([]);
    }
  });
});

describe('who has it, and who reads it', () => {
  it.each(Object.entries(holderPlaces))('%s names its holders at fields it has', (kind, places) => {
    for (const place of Object.values(places)) {
      expect(fieldAt(kind as Kind, place?.path ?? '')?.path).toBe(place?.path);
      const list = place?.path.replace(/[^.]+$/, '');
      for (const [key, word] of Object.entries(place?.row ?? {})) {
        expect(fieldAt(kind as Kind, `${list}${key}`)?.words?.words).toContain(word);
      }
    }
  });

  it('every role that holds something is named in both languages', () => {
    for (const { label } of holders()) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/^the |^whoever /);
    }
  });

  it.each(kinds)('every rule of %s reads a fact', (kind) => {
    const read = new Set(fieldsOf(kind).flatMap(({ rules }) => rules));
    const own = ruleIdsOf(kind).filter((id) => id !== 'A20.in-force');
    expect(own.filter((id) => !read.has(id))).toEqual([]);
  });

  it.each([
    ['grant', 'facts.localCap', ['A16.local-cap']],
    ['grant', 'facts.sources.0.amount', ['A3.central-funds', 'A16.grant-cap', 'A16.sources-sum']],
    ['demand-collection', 'facts.demander.name', []],
    ['expert-review', 'facts.experts.1.inPool', ['A14.pool']],
    ['demand-publication', 'facts.notice.name', ['A9.contents', 'A9.anonymity']],
    ['demand-publication', 'facts.demander.id', ['A9.anonymity']],
    ['grant', 'facts.place', ['A16.local-cap']],
    ['grant', 'facts.approvedOn', ['A16.local-cap', 'A16.at-approval', 'A20.in-force']],
    ['formal-review', 'facts.notice.on', ['A13.supplement']],
    ['reserve-entry', 'facts.needs', ['A11.status', 'A11.applicant']],
    ['demand-adjustment', 'facts.before', [...ADJUSTED]],
    ['credit-standing', 'facts.parties', ['A19.bar', 'A19.record']],
  ] as const)('%s %s is read by %j', (kind, path, rules) => {
    expect(fieldAt(kind, path)?.rules).toEqual(rules);
  });

  it.each(kinds)('%s: what a finding lacks, or would have otherwise, its rule reads', (kind) => {
    const asked = fc
      .constantFrom('2020-02-03', '2024-06-30')
      .chain((decidedOn) =>
        fc.tuple(fc.constant(decidedOn), validEdition(decidedOn), validFacts(kind, { decidedOn })),
      );
    fc.assert(
      fc.property(asked, ([decidedOn, edition, facts]) => {
        const findings: readonly Finding[] = determine(kind, facts, {
          decidedOn,
          edition,
        }).findings;
        for (const { rule, missing = [], remedy = [] } of findings) {
          for (const path of [...missing, ...remedy.map((each) => each.path)]) {
            expect(fieldAt(kind, path)?.rules, path).toContain(rule);
          }
        }
      }),
    );
  });

  it('a name that the dictionary does not have is a mistake of the program', () => {
    expect(() => fieldsOf('loan' as Kind)).toThrow(RangeError);
    expect(fieldAt('grant', 'facts.loan')).toBeUndefined();
  });
});
