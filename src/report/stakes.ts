import type { Finding, Rechecked, RuleId } from '../index.js';
import { parseMoney } from '../values/money.js';
import { canonicalText } from '../values/text.js';
import { factAt } from './entry.js';

/** The kinds in which money is at stake: public money above its cap, and a debt to a solver. */
export const STAKE_KINDS = ['grant', 'solver-payment'] as const;
export type StakeKind = (typeof STAKE_KINDS)[number];

/** What one record puts at stake, in fen. */
export interface Stake {
  /** The record's number in the input. */
  readonly number: number;
  readonly kind: StakeKind;
  readonly decidedOn: string;
  /** The project that the record belongs to, where it says so. */
  readonly project: string | undefined;
  /** Whether money was granted, or payment held to be enough, contrary to the measures. */
  readonly counts: boolean;
  /** What the record is about: the grant, or the contracts as first signed. */
  readonly examined: bigint;
  /** Above the cap, or short of the floor: per path the largest, over the contracts the sum. */
  readonly amount: bigint | undefined;
  /** The same by the rule that shows it; by a rule that leaves nothing of a grant standing, the whole grant. */
  readonly byRule: Readonly<Partial<Record<RuleId, bigint>>>;
  /** The amount, or the whole grant where the project was not approved or the edition not in force. */
  readonly concerned: bigint | undefined;
}

/** Rules that leave nothing of a grant standing. */
const WHOLE: readonly RuleId[] = ['A16.at-approval', 'A20.in-force'];

const isWhole = (kind: StakeKind, { rule }: Finding): boolean =>
  kind === 'grant' && WHOLE.includes(rule);

const favours = ({ recorded }: Rechecked): boolean => recorded === 'permit' || recorded === 'met';

/** What a record puts at stake; nothing where it is of another kind. */
export function stakeOf(result: Rechecked, record: unknown, number: number): Stake | undefined {
  const { kind, decidedOn, subject, verdict } = result;
  if (kind !== 'grant' && kind !== 'solver-payment') return undefined;
  const examined = kind === 'grant' ? grantOf(record) : contractsOf(record);
  const counts = verdict === 'overturned' && favours(result);
  const grounds = counts ? groundsOf(result).filter((finding) => finding.result === 'fail') : [];
  const byRule: Partial<Record<RuleId, bigint>> = {};
  const byPath = new Map<string, bigint>();
  for (const finding of grounds) {
    if (isWhole(kind, finding)) byRule[finding.rule] = examined;
    const paths = kind === 'grant' ? excessOf(finding, examined) : shortOf(finding);
    for (const [path, amount] of paths) {
      byRule[finding.rule] = (byRule[finding.rule] ?? 0n) + amount;
      if ((byPath.get(path) ?? 0n) < amount) byPath.set(path, amount);
    }
  }
  const amount = byPath.size === 0 ? undefined : sum([...byPath.values()]);
  const whole = grounds.some((finding) => isWhole(kind, finding));
  return {
    number,
    kind,
    decidedOn,
    project: subject?.project === undefined ? undefined : canonicalText(subject.project),
    counts,
    examined,
    amount,
    byRule,
    concerned: whole ? examined : amount,
  };
}

/** The findings on which an outcome rests, in their order. */
export function groundsOf({ grounds, findings }: Rechecked): Finding[] {
  const rests: ReadonlySet<string> = new Set(grounds);
  return (findings as readonly Finding[]).filter(({ rule }) => rests.has(rule));
}

/** Every overturned record that favoured somebody and whose grounds come with no amount. */
export const isUnmeasured = (result: Rechecked, stake: Stake | undefined): boolean =>
  result.verdict === 'overturned' && favours(result) && stake?.concerned === undefined;

type Amounts = readonly (readonly [path: string, amount: bigint])[];

function excessOf({ remedy = [] }: Finding, grant: bigint): Amounts {
  return remedy.flatMap((each) =>
    'atMost' in each && each.path === 'facts.grant'
      ? [[each.path, grant - BigInt(each.atMost)] as const]
      : [],
  );
}

function shortOf({ remedy = [] }: Finding): Amounts {
  return remedy.flatMap((each) =>
    'add' in each && each.path.startsWith('facts.contracts')
      ? [[each.path, BigInt(each.add)] as const]
      : [],
  );
}

function grantOf(record: unknown): bigint {
  return fenAt(factAt(record, 'facts.grant'));
}

function contractsOf(record: unknown): bigint {
  const contracts = factAt(record, 'facts.contracts');
  return Array.isArray(contracts)
    ? sum(contracts.map((contract) => fenAt(factAt(contract, 'amount'))))
    : 0n;
}

function fenAt(money: unknown): bigint {
  const fen = parseMoney(money);
  return typeof fen === 'number' ? BigInt(fen) : 0n;
}

export const sum = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((whole, each) => whole + each, 0n);
