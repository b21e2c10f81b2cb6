import type { Finding } from '../../index.js';
import { parseMoney } from '../../values/money.js';
import { factAt } from '../entry.js';
import type { ReportSpeech } from '../speech.js';
import { monthName, monthsOf, spanOf } from './months.js';
import type { Picture, Shape } from './picture.js';

const [WIDTH, HEIGHT] = [640, 170];
const [LEFT, RIGHT, TOP, BOTTOM] = [20, 620, 24, 130];

/** More contracts than this are not drawn: nobody looks at them one by one. */
const MOST_DRAWN = 3;

/** What a contract comes to, as the finding shows it. */
interface Contract {
  readonly id: string;
  readonly amount: number;
  readonly floor: number;
  readonly paid: number;
}

/** What was paid on each contract over time, against the floor, with the day of acceptance. */
export function paidPictures(finding: Finding, record: unknown, speech: ReportSpeech): Picture[] {
  const { acceptanceOn, contracts, together } = finding.facts ?? {};
  // Of all contracts as one the sum is judged, and no contract has a floor of its own.
  if (typeof acceptanceOn !== 'string' || !Array.isArray(contracts) || together !== undefined) {
    return [];
  }
  return (contracts as unknown[]).slice(0, MOST_DRAWN).flatMap((contract, at) => {
    const told = contractOf(contract);
    const payments = paymentsOf(factAt(record, `facts.contracts.${at}.payments`));
    return told === undefined || payments === undefined
      ? []
      : [paidPicture(told, payments, acceptanceOn, speech)];
  });
}

/** Nothing where an amount is more than a number holds. */
function contractOf(contract: unknown): Contract | undefined {
  const { id, amount, floor, paid } = contract as Contract;
  return [amount, floor, paid].every((each) => typeof each === 'number')
    ? { id, amount, floor, paid }
    : undefined;
}

interface Payment {
  readonly on: string;
  readonly amount: number;
}

/** The dated payments in their order; nothing where they are not on record. */
function paymentsOf(payments: unknown): Payment[] | undefined {
  if (!Array.isArray(payments)) return undefined;
  return payments
    .flatMap((payment): Payment[] => {
      const { on, amount } = payment as { on?: unknown; amount?: unknown };
      const fen = parseMoney(amount, true);
      return typeof on === 'string' && typeof fen === 'number' ? [{ on, amount: fen }] : [];
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function paidPicture(
  { id, amount, floor, paid }: Contract,
  payments: readonly Payment[],
  acceptanceOn: string,
  { messages, words }: ReportSpeech,
): Picture {
  const [from, to] = spanOf([acceptanceOn, ...payments.map(({ on }) => on)]);
  const x = (day: string) => LEFT + ((monthsOf(day) - from) / (to - from)) * (RIGHT - LEFT);
  let [whole, most] = [0, amount];
  const steps: [number, number][] = [[LEFT, 0]];
  for (const payment of payments) {
    steps.push([x(payment.on), whole]);
    whole += payment.amount;
    most = Math.max(most, whole);
    steps.push([x(payment.on), whole]);
  }
  steps.push([RIGHT, whole]);
  const y = (fen: number) => BOTTOM - (Math.max(0, fen) / most) * (BOTTOM - TOP);
  const shapes: Shape[] = [
    { line: [LEFT, BOTTOM, RIGHT, BOTTOM], look: 'axis' },
    { line: [LEFT, y(floor), RIGHT, y(floor)], look: 'bound' },
    { line: [x(acceptanceOn), TOP, x(acceptanceOn), BOTTOM], look: 'axis' },
    { path: steps.map(([at, fen]) => [at, y(fen)] as const), look: 'main' },
    { text: words.picture.floor(messages.money(floor)), at: [LEFT, y(floor) - 5] },
    {
      text: words.picture.acceptance(acceptanceOn),
      at: [x(acceptanceOn), 14],
      align: x(acceptanceOn) > 320 ? 'end' : 'start',
    },
    { text: monthName(from), at: [LEFT, BOTTOM + 18] },
    { text: monthName(to - 1), at: [RIGHT, BOTTOM + 18], align: 'end' },
  ];
  return {
    title: words.picture.paid(id),
    said: words.picture.paidSaid(
      messages.money(paid),
      messages.money(floor),
      messages.date(acceptanceOn),
    ),
    width: WIDTH,
    height: HEIGHT,
    shapes,
  };
}
