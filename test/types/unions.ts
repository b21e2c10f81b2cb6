/** Switches over the unions are exhaustive. Nothing here runs: `npm run types` must accept every line. */

import type * as z from 'zod';
import {
  decisions,
  type FactsByKind,
  type factSchemas,
  type Kind,
  type OutcomeOf,
  type Rechecked,
  type RecheckResult,
  type RuleId,
  type RuleIdOf,
  recheck,
} from '../../src/index.js';
import { type JsonSchemaName, jsonSchema } from '../../src/json-schema.js';
import type { Act, ActName } from '../../src/lifecycle/index.js';
import type { ReadingId } from '../../src/regulation/index.js';
import type { recordSchemas, resultSchemas } from '../../src/schemas.js';
import type { Holds, Same } from './expect.js';

/** Takes what is left when every case has been dealt with. */
function nothingLeft(left: never): never {
  throw new Error(String(left));
}

export function chapterOf(kind: Kind): 2 | 3 {
  switch (kind) {
    case 'demand-collection':
    case 'demand-catalogue':
    case 'demand-publication':
    case 'solution-matching':
    case 'reserve-entry':
    case 'demand-adjustment':
      return 2;
    case 'project-application':
    case 'formal-review':
    case 'expert-review':
    case 'project-approval':
    case 'project-agreement':
    case 'grant':
    case 'solver-payment':
    case 'annual-report':
    case 'project-acceptance':
    case 'credit-standing':
      return 3;
    default:
      return nothingLeft(kind);
  }
}

export function missesOne(kind: Kind): string {
  switch (kind) {
    case 'grant':
      return 'one';
    default:
      // @ts-expect-error fifteen kinds are left
      return nothingLeft(kind);
  }
}

/** A table over all rules has a row for each, and none for a rule that does not exist. */
export const articleOf = (rule: RuleId): number => Number(/^A(\d+)/.exec(rule)?.[1]);
// @ts-expect-error
articleOf('A16.grant-limit');
// @ts-expect-error
export const rows: Readonly<Record<RuleId, string>> = { 'A16.grant-cap': '' };

export function creditRule(rule: RuleIdOf<'credit-standing'>): string {
  switch (rule) {
    case 'A19.bar':
      return 'bar';
    case 'A19.record':
      return 'record';
    case 'A20.in-force':
      return 'in force';
    default:
      return nothingLeft(rule);
  }
}

/** A result is narrowed by its verdict, an act by its name. */
export function problems(result: RecheckResult): number {
  if (result.verdict === 'invalid') return result.errors.length;
  return result.findings.filter((finding) => finding.result === 'fail').length;
}
export const amountOf = (act: Act) => (act.act === 'award-grant' ? act.grant : undefined);
// @ts-expect-error
export const act: ActName = 'grant-award';
// @ts-expect-error no errors in a result that is valid
export const errors = (result: Rechecked) => result.errors;
// @ts-expect-error
recheck({}, { language: 'fr' });
// @ts-expect-error
jsonSchema('grant.receipt');
export const name: JsonSchemaName = 'credit-standing.result';
// @ts-expect-error
export const reading: ReadingId = 'R16.everything';

// Types, schemas and decisions tell the same.
export type Kinds = Holds<Same<Kind, keyof typeof decisions>>;
export type KindsHaveFacts = Holds<Same<Kind, keyof FactsByKind>>;
/** As whoever reads facts sees them: nothing in them is to be changed. */
type Read<T> = T extends readonly (infer Item)[]
  ? readonly Read<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Read<T[Key]> }
    : T;
type AsTheSchemas = { readonly [K in Kind]: Read<z.infer<(typeof factSchemas)[K]>> };
/** Each takes what the other does: of open words a schema knows only that they are texts. */
type Alike<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export type TypesOfFactsAreTheSchemas = Holds<
  { readonly [K in Kind]: Alike<AsTheSchemas[K], FactsByKind[K]> }[Kind]
>;
export type RecordOutcome = Holds<
  Same<z.infer<(typeof recordSchemas)['grant']>['outcome'], OutcomeOf<'grant'>>
>;
type GrantResult = z.infer<(typeof resultSchemas)['grant']>;
export const asType = (result: GrantResult): Rechecked<'grant'> => result;
export type SameKeys = Holds<Same<keyof GrantResult, keyof Rechecked>>;
export type SameFindingKeys = Holds<
  Same<keyof GrantResult['findings'][number], keyof Rechecked['findings'][number]>
>;
export const firstRule = decisions.grant.rules[0].id satisfies 'A3.central-funds';

// A result is narrowed by its verdict and then by its kind.
export function grantOf(result: RecheckResult): ('permit' | 'deny')[] {
  if (result.verdict === 'invalid' || result.kind !== 'grant') return [];
  takesRuleOfGrant(result.findings[0]?.rule);
  return result.lawful;
}
function takesRuleOfGrant(_: RuleIdOf<'grant'> | undefined): void {}
export function wrongKind(result: RecheckResult): void {
  if (result.verdict === 'invalid' || result.kind !== 'credit-standing') return;
  // @ts-expect-error a standing is no permit
  result.lawful.includes('permit');
}
