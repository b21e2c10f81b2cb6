import {
  determine,
  type Facts,
  type Kind,
  largestGrant,
  type OutcomeOf,
  type RecheckResult,
  recheck,
} from 'jiebang';
import { jsonSchema } from 'jiebang/json-schema';
import { article } from 'jiebang/regulation';
import { recordSchemas } from 'jiebang/schemas';

const facts: Facts<'grant'> = { investment: '3000万元', grant: '900万元', localCap: null };
const { lawful, findings } = determine('grant', facts, { decidedOn: '2024-06-30' });
export const outcome: 'permit' | 'deny' | undefined = lawful[0];
export const rule: `A${number}.${string}` | undefined = findings[0]?.rule;
const largest = largestGrant('3000万元', { localCap: null });
export const cap: number | undefined = 'atMost' in largest ? largest.atMost : undefined;
export const kind: Kind = 'annual-report';
export const status: OutcomeOf<'reserve-entry'> = '部分揭榜成功';
export const result: RecheckResult = recheck({});
export const problems = result.verdict === 'invalid' ? result.errors : result.findings;
export const title: string = article(16).title.zh;
export const schema: Readonly<Record<string, unknown>> = jsonSchema('grant.record');
export const read = recordSchemas.grant.safeParse({});
export const investment = read.success ? read.data.facts.investment : undefined;

// @ts-expect-error no such kind
determine('loan', facts, { decidedOn: '2024-06-30' });
// @ts-expect-error no such fact
determine('grant', { grants: 1 }, { decidedOn: '2024-06-30' });
// @ts-expect-error no such outcome
export const wrong: OutcomeOf<'grant'> = 'met';
