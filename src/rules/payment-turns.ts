import { addDays } from '../values/days.js';
import { FAIL, PASS, UNKNOWN } from '../values/kleene.js';
import { type Fen, minus, narrow, signedFen } from '../values/money.js';
import {
  isSum,
  type Paid,
  type Payments,
  type Settlement,
  type Together,
  together,
} from './payments.js';
import { type Context, parameter, reads } from './rule.js';
import { AT_LEAST, AT_MOST, type Sides, type Turn } from './turn.js';

/** Where the payment of a solver turns: the net sum at the floor, each day at acceptance and decision. */
export function paymentTurns(
  { acceptanceOn, contracts }: Payments,
  context: Context,
  { acceptance, paid }: Settlement,
): Turn[] {
  const rows = contracts?.flatMap(({ payments = [] }, c) =>
    payments.map((payment, p) => ({ ...payment, path: `facts.contracts.${c}.payments.${p}` })),
  );
  const all = isSum(context) ? together(paid, context) : undefined;
  return [
    ...paid.flatMap((each) => contractTurns(each, wholeOf(each, all), context)),
    ...(rows ?? []).flatMap(({ path }) => [
      ...(acceptance == null ? [] : [dayOfPayment(`${path}.on`, acceptance, context)]),
      { of: `${path}.on`, unit: 'day', limit: context.decidedOn, gives: NOT_LATER } as const,
    ]),
    ...daysOfAcceptance(rows ?? [], context),
    ...(acceptanceOn === null ? [] : [NONE_YET]),
    { of: 'facts.contracts', passes: [null] },
  ];
}

const NOT_LATER: Sides = [PASS, PASS, FAIL];
const NONE_YET: Turn = { of: 'facts.acceptanceOn', passes: [], fails: [null] };

/** What has to be paid and was, and what of it is not this contract's own. */
interface Whole {
  readonly floor: Fen;
  readonly least: Fen;
  readonly most: Fen;
  /** The amounts of the other contracts. */
  readonly others: Fen;
}

/** A contract by itself, or, where the edition takes them together (R16.contract), all of them. */
const wholeOf = (each: Paid, all: Together | undefined): Whole =>
  all === undefined ? { ...each, others: 0 } : { ...all, others: minus(all.amount, each.amount) };

const contractTurns = (each: Paid, whole: Whole, context: Context): Turn[] => [
  ...floorsOf(each, whole),
  ...amountsOf(each, whole, context),
];

/** The payments of a contract, net, turn at what the others leave of the floor, for certain or at most. */
function floorsOf({ index, least, most }: Paid, whole: Whole): Turn[] {
  const ofOthers = [minus(whole.least, least), minus(whole.most, most)];
  const limits = new Set(ofOthers.map((paid) => minus(whole.floor, paid)));
  return [...limits].map(
    (limit): Turn => ({
      of: `facts.contracts.${index}.payments`,
      unit: 'fen',
      limit,
      gives: AT_LEAST,
    }),
  );
}

/**
 * Each payment by itself turns where what it leaves to the others just reaches the floor, for certain or at
 * most, and at zero, since a refund counts otherwise than a payment where it may or may not count. The amount
 * as signed turns where its floor is what was paid.
 */
const amountsOf = (
  { contract, index }: Paid,
  { floor, least, most, others }: Whole,
  context: Context,
): Turn[] => [
  ...(contract.payments ?? []).flatMap(({ amount }, row): Turn[] => {
    const of = `facts.contracts.${index}.payments.${row}.amount`;
    const own = signedFen(amount);
    const lacking = [least, most].map((paid) => minus(floor, paid));
    const withOwn = lacking.map((short) => minus(short, -own));
    return [...new Set([0, ...lacking, ...withOwn])].map(
      (limit): Turn => ({ of, unit: 'fen', limit, gives: AT_LEAST }),
    );
  }),
  ...[least, most].flatMap((paid) => amountReached({ paid, others }, index, context)),
];

/** The largest amount of a contract of which, with the amounts of the others, a payment is the share. */
function amountReached(
  { paid, others }: { readonly paid: Fen; readonly others: Fen },
  index: number,
  context: Context,
): Turn[] {
  const { numerator, denominator } = parameter(context, 'solverPaymentFloor');
  if (numerator === 0 || paid < 0) return [];
  const reached = narrow((BigInt(paid) * BigInt(denominator)) / BigInt(numerator));
  const limit = minus(reached, others);
  // Whatever this contract comes to, the others alone are more than what was paid is the share of.
  if (limit < 0) return [];
  return [{ of: `facts.contracts.${index}.amount`, unit: 'fen', limit, gives: AT_MOST }];
}

/** Before acceptance a payment counts, after it it does not; on the day the reading decides (R16.before). */
function dayOfPayment(of: string, limit: string, context: Context): Turn {
  const on = reads(context, 'R16.before', 'counts')
    ? PASS
    : reads(context, 'R16.before', 'late')
      ? FAIL
      : UNKNOWN;
  return { of, unit: 'day', limit, gives: [PASS, on, FAIL] };
}

/** The day of acceptance turns at the day of each payment, and where it passes the day of decision. */
function daysOfAcceptance(
  rows: readonly { readonly on?: string | undefined }[],
  { decidedOn }: Context,
): Turn[] {
  const of = 'facts.acceptanceOn';
  const days = [...new Set(rows.flatMap(({ on }) => on ?? []))];
  return [
    { of, unit: 'day', limit: decidedOn, gives: [PASS, PASS, UNKNOWN] },
    ...days.map((limit): Turn => ({ of, unit: 'day', limit, gives: [FAIL, UNKNOWN, PASS] })),
  ];
}

/** Where a refund after acceptance turns: its day at acceptance and decision, its amount at zero. */
export function refundTurns(
  { acceptanceOn, contracts }: Payments,
  { decidedOn }: Context,
  { refunds }: Settlement,
): Turn[] {
  const paths = (contracts ?? []).flatMap(({ payments = [] }, c) =>
    payments.map((_, p) => `facts.contracts.${c}.payments.${p}`),
  );
  const refunded = [...new Set(refunds.flatMap(({ on }) => on ?? []))];
  return [
    // A contract whose payments are not on record may have had some refunded.
    { of: 'facts.contracts', unit: 'item', limit: 0, gives: [PASS, PASS, UNKNOWN] },
    ...(contracts ?? []).map(
      (_, c): Turn => ({
        of: `facts.contracts.${c}.payments`,
        unit: 'item',
        limit: 0,
        gives: [PASS, PASS, UNKNOWN],
      }),
    ),
    ...paths.flatMap((path): Turn[] => [
      ...(acceptanceOn == null
        ? []
        : [
            {
              of: `${path}.on`,
              unit: 'day',
              limit: acceptanceOn,
              gives: [PASS, FAIL, FAIL],
            } as const,
          ]),
      { of: `${path}.on`, unit: 'day', limit: decidedOn, gives: [FAIL, FAIL, PASS] },
      { of: `${path}.amount`, unit: 'fen', limit: 0, gives: AT_LEAST },
    ]),
    { of: 'facts.acceptanceOn', unit: 'day', limit: decidedOn, gives: [PASS, PASS, UNKNOWN] },
    ...refunded.map(
      (on): Turn => ({
        of: 'facts.acceptanceOn',
        unit: 'day',
        limit: addDays(on, 1),
        gives: [FAIL, PASS, PASS],
      }),
    ),
  ];
}
