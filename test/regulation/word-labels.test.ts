import { describe, expect, it } from 'vitest';
import { outcomes, vocabularies } from '../../src/entities/dictionary/words.js';
import { recheck } from '../../src/index.js';
import { codeNamed } from '../../src/regulation/word-labels.js';

/** Lists of words that the library says and no input holds. */
const SAID_ONLY = [
  ...['things', 'stages', 'roles', 'verdicts', 'results', 'openReasons', 'notes'],
  // These stand where places stand, and are known as such; and no input holds the status of a demand.
  ...['departments', 'needStatuses'],
];

const written = [
  ...Object.entries(vocabularies).filter(([name]) => !SAID_ONLY.includes(name)),
  ...Object.entries(outcomes),
].map(([name, list]) => [name, Object.entries(list)] as const);

describe('a label in the place of its code: every code is known by what the dictionary calls it', () => {
  it.each(written)('%s', (_, words) => {
    const codes = words.map(([code]) => code);
    for (const [code, { label }] of words) {
      for (const each of label) expect([each, codeNamed(each, codes)]).toEqual([each, code]);
    }
  });
});

describe('what a person reads in a report can be written back', () => {
  it.each([
    ['project-application', '符合申报条件', 'permit'],
    ['project-application', 'not eligible to apply', 'deny'],
    ['project-approval', '不予立项', 'deny'],
    ['expert-review', '评审符合规定', 'met'],
    ['reserve-entry', '不予入库', 'ineligible'],
  ])('the outcome of %s: %s', (kind, outcome, code) => {
    const result = recheck({ id: 'L-1', kind, decidedOn: '2024-06-30', facts: {}, outcome });
    const errors = result.verdict === 'invalid' ? result.errors : [];
    expect(errors.find(({ path }) => path === 'outcome')?.message).toContain(`请写成 "${code}" / `);
  });
});
