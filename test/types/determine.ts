/** What the compiler knows of a decision. Nothing here runs: `npm run types` must accept every line. */
import {
  type DateText,
  type Determination,
  type DetermineOptions,
  determine,
  type Facts,
  type Fen,
  type Kind,
  type OutcomeOf,
  type Place,
  type Rule,
  type RuleIdOf,
} from '../../src/index.js';
import type { StepFinding } from '../../src/lifecycle/index.js';
import { type Messages, zhCN } from '../../src/messages/zh-CN/index.js';
import type { Holds, Same } from './expect.js';

const day = { decidedOn: '2024-06-30' };

// Facts and outcomes follow from the kind.
const grant = determine('grant', { grant: '900万元', localCap: null }, day);
export type GrantLawful = Holds<Same<(typeof grant)['lawful'], ('permit' | 'deny')[]>>;
export type GrantRules = Holds<
  Same<
    (typeof grant)['findings'][number]['rule'],
    | 'A3.central-funds'
    | 'A16.grant-cap'
    | 'A16.local-cap'
    | 'A16.at-approval'
    | 'A16.sources-sum'
    | 'A20.in-force'
  >
>;
const entry = determine('reserve-entry', { route: 'demander', needs: [{ id: 'N1' }] }, day);
export type EntryPossible = Holds<
  Same<(typeof entry)['possible'][number], '揭榜成功' | '部分揭榜成功' | 'pending' | 'ineligible'>
>;

// The unions are as wide as the sixteen kinds, and no wider.
export type Outcomes = Holds<
  Same<
    OutcomeOf<Kind>,
    | ('permit' | 'deny' | 'met' | 'unmet')
    | ('揭榜成功' | '部分揭榜成功' | 'pending' | 'ineligible')
    | ('accepted' | 'supplement' | 'not-accepted')
    | ('clear' | 'flagged' | 'barred')
  >
>;
export type OfAnyKind = Holds<Same<Determination<'grant'>['lawful'][number], OutcomeOf<'grant'>>>;

// A kind that is no kind.
// @ts-expect-error
determine('grants', { grant: 1 }, day);

// Facts: misspelt, of the wrong type, of another kind, or required and left out.
// @ts-expect-error
determine('grant', { grant: 1, investmnet: 1 }, day);
// @ts-expect-error
determine('grant', { grant: true }, day);
// @ts-expect-error
determine('grant', { startedOn: '2022-01-01' }, day);
// @ts-expect-error
determine('grant', {}, day);
// @ts-expect-error
determine('grant', { grant: null }, day);
// @ts-expect-error
determine('reserve-entry', { route: 'somebody', needs: [] }, day);
// @ts-expect-error
determine('demand-adjustment', { before: { name: 'x', task: 'y', needs: [] } }, day);

// The day of decision.
// @ts-expect-error
determine('grant', { grant: 1 }, {});
// @ts-expect-error
determine('grant', { grant: 1 }, { decidedOn: new Date(0) });

// Reasons go to rules that the kind has.
determine('demand-publication', { notice: {} }, { ...day, reasons: { 'A9.anonymity': '已公开' } });
determine('grant', { grant: 1 }, { ...day, reasons: { 'A20.in-force': '过渡期' } });
// @ts-expect-error
determine('grant', { grant: 1 }, { ...day, reasons: { 'A9.anonymity': '已公开' } });
// @ts-expect-error
determine('grant', { grant: 1 }, { ...day, reasons: { 'A16.grantcap': '特批' } });
// @ts-expect-error
determine('grant', { grant: 1 }, { ...day, reasons: { 'A16.grant-cap': 7 } });

// An outcome that the kind does not have.
// @ts-expect-error
export const outcome: OutcomeOf<'grant'> = 'met';
// @ts-expect-error
grant.lawful.includes('barred');

// A rule of another kind.
// @ts-expect-error
export const rule: RuleIdOf<'grant'> = 'A9.anonymity';

// What is given back and what is taken stays as it is.
for (const finding of grant.findings) {
  // @ts-expect-error
  finding.result = 'pass';
}
const facts: Facts<'grant'> = { grant: 1 };
export const options: DetermineOptions<'grant'> = day;
determine('grant', facts, options);

// Words that are offered and open: any other text may stand there. Enumerations are closed.
const demand = { name: '攻关名称', task: '攻关任务' };
determine('demand-collection', { demand: { ...demand, field: 'biomedicine' } }, day);
determine('demand-collection', { demand: { ...demand, field: '量子', direction: '算法' } }, day);
determine('project-application', { year: 2024, platform: 'national-st-system' }, day);
// @ts-expect-error
determine('project-application', { year: 2024, credit: 'spotless' }, day);
type Field = NonNullable<Facts<'demand-collection'>['demand']['field']>;
export const field: Field = 'integrated-circuits';
// @ts-expect-error a text, and no number
export const none: Field = 7;

// What else is named.
export const named: readonly [Fen, DateText, Place] = [1n, '2024-06-30', '320500'];
export type OneRule = Holds<Same<Rule<Facts<'grant'>>['article'], number>>;
export const said: (finding: StepFinding) => string = (finding) => zhCN.say(finding);
export const messages: Messages = zhCN;
