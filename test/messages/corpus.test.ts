import { describe, expect, it } from 'vitest';
import { decisions, recheck } from '../../src/index.js';
import { corpus, records } from './corpus.js';
import { LANGUAGES, stumbles } from './speech.js';

/** Answers that a rule never gives: the notice is the record, a definition has no fault, and the like. */
const NEVER = [
  'A9.contents unknown',
  'A11.status fail',
  'A11.same-name-task unknown',
  'A11.partial unknown',
  'A11.addition unknown',
  'A12.partial-entry unknown',
  'A16.sources-sum unknown',
];

const results = [...corpus()];

describe('a corpus of changed records', () => {
  it('is large and has every rule with every answer it can give', () => {
    expect(results.length).toBeGreaterThan(10_000);
    const given = new Set(
      results.flatMap(({ findings }) => findings.map(({ rule, result }) => `${rule} ${result}`)),
    );
    const ids = new Set(Object.values(decisions).flatMap(({ rules }) => rules.map(({ id }) => id)));
    const all = [...ids, 'A20.in-force'].flatMap((id) => [
      `${id} pass`,
      `${id} fail`,
      `${id} unknown`,
    ]);
    expect(all.filter((each) => !given.has(each)).sort()).toEqual([...NEVER].sort());
  });

  it('has every outcome of every kind, and every verdict that the kind can get', () => {
    const seen = new Set(
      results.flatMap(({ kind, lawful }) => lawful.map((each) => `${kind} ${each}`)),
    );
    const all = Object.values(decisions).flatMap(({ kind, outcomes }) =>
      outcomes.map((each) => `${kind} ${each}`),
    );
    expect(all.filter((each) => !seen.has(each))).toEqual([]);
    expect(results.some(({ possible }) => possible.length === 0)).toBe(true);
  });
});

describe.each(LANGUAGES)('in %s', (_, messages) => {
  it('every finding is a clean sentence that begins with its article', () => {
    const faults = new Set<string>();
    for (const { findings } of results) {
      for (const finding of findings) {
        const sentence = messages.finding(finding);
        if (!sentence.startsWith(messages.article(finding.article))) faults.add(sentence);
        for (const fault of stumbles(sentence, messages)) faults.add(`${finding.rule} ${fault}`);
      }
    }
    expect([...faults].slice(0, 10)).toEqual([]);
  });

  it('every conclusion is clean, names the recorded outcome, the verdict and what was due, and cites why', () => {
    const faults = new Set<string>();
    for (const result of results) {
      const sentence = messages.conclusion(result);
      const { kind, recorded, lawful, verdict, findings } = result;
      for (const fault of stumbles(sentence, messages)) faults.add(`${kind} ${fault}`);
      // At the authority's discretion is the favourable outcome, and with it the other.
      const due = lawful[0] === 'permit' ? lawful.slice(0, 1) : lawful;
      const named = [
        `“${messages.outcome(kind, recorded)}”`,
        ...due.map((each) => messages.outcome(kind, each)),
      ];
      if (!named.every((each) => sentence.includes(each))) faults.add(`outcome: ${sentence}`);
      if (!sentence.includes(messages.verdict(verdict))) faults.add(`verdict: ${sentence}`);
      const cites = findings.some(({ article }) => sentence.includes(messages.article(article)));
      if (verdict === 'undetermined' && !cites) faults.add(`no article: ${sentence}`);
    }
    expect([...faults].slice(0, 10)).toEqual([]);
  });

  it('says the same of a finding that went through JSON', () => {
    for (const result of results.slice(0, 2000)) {
      const again = JSON.parse(JSON.stringify(result)) as typeof result;
      expect(messages.conclusion(again)).toBe(messages.conclusion(result));
      expect(again.findings.map(messages.finding)).toEqual(result.findings.map(messages.finding));
    }
  });

  it('an invalid record has a line per error, with the place in words and by its path', () => {
    let lines = 0;
    for (const record of records) {
      const result = recheck(record, { language: messages.language });
      if (result.verdict !== 'invalid') continue;
      const said = messages.errors(result);
      expect(said).toHaveLength(result.errors.length);
      for (const [index, { path, message }] of result.errors.entries()) {
        expect(said[index]).toContain(path);
        expect(said[index]).toContain(message);
      }
      lines += said.length;
    }
    expect(lines).toBeGreaterThan(50);
  });
});
