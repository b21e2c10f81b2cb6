import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { labelAt, outcomesOf, wordsOf } from '../../src/dictionary.js';
import {
  decisions,
  factSchemas,
  type Kind,
  type OpenReason,
  type RuleId,
} from '../../src/index.js';
import { passageOf } from '../../src/messages/citation.js';
import { words as EN_WORDS } from '../../src/messages/en/words.js';
import { pathInWords } from '../../src/messages/paths.js';
import { words as ZH_WORDS } from '../../src/messages/zh-CN/words.js';
import { article, clausesOf } from '../../src/regulation/index.js';
import { LANGUAGES, stumbles } from './speech.js';

const kinds = Object.keys(decisions) as Kind[];
const rules = [
  ...new Map(
    kinds.flatMap((kind) =>
      decisions[kind].rules.map(
        ({ id, article, modality }) =>
          [id as RuleId, { rule: id as RuleId, article, modality }] as const,
      ),
    ),
  ).values(),
  { rule: 'A20.in-force', article: 20, modality: 'must' } as const,
];
const OPEN_REASONS: Record<OpenReason, true> = {
  'not-yet-accepted': true,
  'no-contract': true,
  'same-day': true,
  'awaiting-supplement': true,
  'awaiting-forwarding': true,
  edition: true,
  'several-places': true,
};

describe.each(LANGUAGES)('%s', (_, messages) => {
  it('has all 76 rules of the sixteen kinds, each under a name of its own', () => {
    expect(rules).toHaveLength(76);
    const names = rules.map(({ rule }) => messages.rule(rule));
    expect(names.filter((name) => !/\S/.test(name))).toEqual([]);
    for (const kind of kinds) {
      const ofKind = decisions[kind].rules.map(({ id }) => messages.rule(id as RuleId));
      expect(new Set(ofKind).size, kind).toBe(ofKind.length);
    }
  });

  it('names every kind, and every outcome of it differently', () => {
    expect(new Set(kinds.map(messages.kind)).size).toBe(16);
    for (const kind of kinds) {
      const outcomes: readonly string[] = decisions[kind].outcomes;
      const names = outcomes.map((outcome) => messages.outcome(kind, outcome));
      expect(new Set(names).size, kind).toBe(outcomes.length);
      expect(names.filter((name) => !/\S/.test(name) || name === 'permit')).toEqual([]);
    }
  });

  it('names verdicts, results and modalities', () => {
    const said = [
      ...(['upheld', 'overturned', 'undetermined', 'invalid'] as const).map(messages.verdict),
      ...(['pass', 'fail', 'unknown'] as const).map(messages.result),
      ...(['must', 'principle', 'advise', 'define'] as const).map(messages.modality),
    ];
    expect(new Set(said).size).toBe(11);
    expect(said.filter((name) => !/^\S/.test(name))).toEqual([]);
  });

  it('says of every open reason why the answer is open and what will settle it', () => {
    const sentences = (Object.keys(OPEN_REASONS) as OpenReason[]).map((open) =>
      messages.finding({
        rule: 'A16.solver-payment',
        article: 16,
        modality: 'must',
        result: 'unknown',
        open,
      }),
    );
    expect(new Set(sentences).size).toBe(7);
    for (const sentence of sentences) {
      expect(stumbles(sentence, messages)).toEqual([]);
      expect(sentence).toMatch(messages.language === 'zh' ? /才能认定/ : /settles it/);
    }
  });

  it('leaves an outcome that the kind does not have as it is', () => {
    expect(messages.outcome('grant', 'met')).toBe('met');
    expect(messages.outcome('grant', 'toString')).toBe('toString');
  });
});

describe('the passages that are cited', () => {
  it('agree with the clauses that a rule encodes, wherever an article has several paragraphs', () => {
    for (const { rule, article: number, modality } of rules) {
      const several = article(number).clauses.some(({ id }) => id.startsWith(`${number}.2.`));
      const encoded = clausesOf(rule).map(({ id }) => /^\d+\.(\d+)\./.exec(id)?.[1]);
      const paragraph = passageOf({ rule, article: number, modality, result: 'fail' }).paragraph;
      const items = encoded.every((each) => each === undefined);
      expect([rule, paragraph]).toEqual([
        rule,
        several && !items ? Number(encoded.find((each) => each !== undefined)) : undefined,
      ]);
    }
  });

  it.each([
    ['揭榜成功', 1],
    ['部分揭榜成功', 2],
    ['pending', 3],
  ])('Article 11: the status %s is that of item %i', (status, item) => {
    const finding = { rule: 'A11.status', article: 11, modality: 'define' } as const;
    expect(passageOf({ ...finding, result: 'pass', facts: { statuses: [status] } })).toEqual({
      item,
    });
    expect(passageOf({ ...finding, result: 'unknown', facts: { statuses: [status] } })).toEqual({});
  });
});

describe('the words for paths', () => {
  const languages = [
    ['zh', ZH_WORDS],
    ['en', EN_WORDS],
  ] as const;

  it('cover every fact of every kind, with the number of each item on the way', () => {
    const paths = kinds.flatMap((kind) =>
      pathsOf(factSchemas[kind], 'facts').map((path) => [kind, path] as const),
    );
    expect(paths.length).toBeGreaterThan(100);
    for (const [, words] of languages) {
      for (const [kind, path] of paths) {
        const said = pathInWords(path.replaceAll('*', '6'), kind, words) ?? '';
        expect([path, said, said.match(/7/g)?.length ?? 0]).toEqual([
          path,
          expect.stringMatching(/./),
          path.split('*').length - 1,
        ]);
      }
    }
  });

  it('stand once: none says what the dictionary calls the fact', () => {
    for (const [language, { paths, tongue }] of languages) {
      const repeated = Object.entries(paths).filter(([path, words]) => {
        const labels = kinds.map((kind) => labelAt(path, kind)?.[language]);
        const said = labels.filter((label) => label !== undefined).map(tongue.named);
        return said.length > 0 && said.every((each) => each === words);
      });
      expect(repeated).toEqual([]);
    }
  });
});

it.each(kinds)('what %s can conclude is called in reports as in the dictionary', (kind) => {
  for (const { word, label } of outcomesOf(kind)) {
    const said = [ZH_WORDS, EN_WORDS].map(({ outcomes }) => outcomes[kind][word as never]);
    expect(said, word).toEqual([label.zh, label.en]);
  }
});

it.each(kinds)('%s is called in reports as in the dictionary', (kind) => {
  const label = wordsOf('kinds').find(({ word }) => word === kind)?.label;
  const said = [ZH_WORDS, EN_WORDS].map(({ kinds: names }) => names[kind].toLowerCase());
  expect(said).toEqual([label?.zh, label?.en]);
});

/** Every path below a schema at which a fact can be absent or wrong, list positions as `*`. */
function pathsOf(schema: z.core.$ZodType, path: string): string[] {
  const { def } = schema._zod as unknown as { def: z.core.$ZodTypeDef & Record<string, unknown> };
  if (def.type === 'optional' || def.type === 'nullable') {
    return pathsOf(def['innerType'] as z.core.$ZodType, path);
  }
  if (def.type === 'array') {
    const element = def['element'] as z.core.$ZodType;
    return [path, ...pathsOf(element, `${path}.*`)];
  }
  if (def.type !== 'object') return [path];
  const shape = Object.entries(def['shape'] as Record<string, z.core.$ZodType>);
  return [
    ...(path.endsWith('*') ? [] : [path]),
    ...shape.flatMap(([key, each]) => pathsOf(each, `${path}.${key}`)),
  ];
}
