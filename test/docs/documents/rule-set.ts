import type { AnyRule } from '../../../src/decisions/rules-under.js';
import { decisionOf } from '../../../src/decisions/rules-under.js';
import { decisions, draft, type Facts, type Kind } from '../../../src/index.js';
import { canonical } from '../../../src/receipt/index.js';
import { ALTERNATIVES } from '../../../src/regulation/alternatives.js';
import { inForce } from '../../../src/rules/article-20-in-force.js';
import type { Turn } from '../../../src/rules/turn.js';
import { type BatteryAnswers, sha256 } from '../../receipt/battery.js';
import { DECIDED_ON, typicalFacts } from '../../records.js';
import { rulesOf, turnsOf } from '../../rules/probes.js';
import type { GeneratedFile } from './document.js';

export const ANSWERS = 'docs/rule-set/answers.json';

/** A turn as JSON: a limit may be more than a plain number holds. */
const plain = (turn: Turn): object =>
  'limit' in turn && typeof turn.limit === 'bigint' ? { ...turn, limit: String(turn.limit) } : turn;

function ruleOf(kind: Kind, rule: AnyRule<Kind>): object {
  const facts = typicalFacts[kind] as Facts<Kind>;
  const context = { decidedOn: DECIDED_ON, edition: draft };
  const read = decisionOf(kind).reads?.(facts, context);
  const { id, article, modality, modalityUnder, reads } = rule;
  const needs = typeof rule.needs === 'function' ? rule.needs(facts, context, read) : rule.needs;
  const turns = turnsOf(kind, rule, facts, DECIDED_ON, draft).map(plain);
  const applies = turnsOf(kind, rule, facts, DECIDED_ON, draft, 'appliesAt').map(plain);
  return {
    ...{ id, article, modality, modalityUnder, reads, needs, turns },
    ...(rule.appliesAt === undefined ? {} : { applies }),
  };
}

/** The rule set as data: kinds, rules, where they turn on the typical facts, parameters, readings. */
function description(): object {
  const kinds = Object.keys(decisions) as Kind[];
  const edition = { ...draft, effectiveFrom: '2023-01-01', effectiveTo: '2025-12-31' };
  const approval = { on: undefined, path: 'facts.approvedOn' };
  const { id, article, modality } = inForce;
  const turns = inForce.turnsAt({ decidedOn: DECIDED_ON, edition, approval }).map(plain);
  return {
    kinds: kinds.map((kind) => {
      const { outcomes, readings, concludesStatus } = decisionOf(kind);
      const rules = rulesOf(kind).map((rule) => ruleOf(kind, rule));
      return { kind, outcomes, readings, concludesStatus, rules };
    }),
    everyKind: [{ id, article, modality, turns }],
    parameters: draft.parameters,
    readings: ALTERNATIVES,
  };
}

const indented = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The digest of the rule set: of its description and of its answers, both in their canonical text. */
export const digestOf = (answers: BatteryAnswers): string =>
  sha256(canonical({ answers, description: description() }));

/** The rule set as it is described, and the digest that receipts bear, from the answers to the battery. */
export function ruleSetFiles(answers: BatteryAnswers, version: string): GeneratedFile[] {
  return [
    { path: 'docs/rule-set/description.json', text: indented(description()) },
    {
      path: 'src/receipt/rule-set.ts',
      text: [
        '/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */',
        'export const RULE_SET = {',
        `  version: '${version}',`,
        `  rules: '${digestOf(answers)}',`,
        '} as const;',
        '',
      ].join('\n'),
    },
  ];
}

/** The answers to the battery, part by part. */
export const answersFile = (answers: BatteryAnswers): GeneratedFile => ({
  path: ANSWERS,
  text: indented(answers),
});
