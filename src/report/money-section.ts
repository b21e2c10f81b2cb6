import type { ReportInput } from './about.js';
import { type AtStake, atStake, type Tally } from './at-stake.js';
import type { Block, Line } from './document.js';
import type { ReportSpeech } from './speech.js';

/** The money at stake: two sums that are never added. */
export function moneySection({ gathered, speech }: ReportInput): Block[] {
  const { words } = speech;
  const stakes = atStake(gathered.stakes);
  const { unmeasured } = gathered;
  return [
    { heading: words.sections.stakes, level: 2, id: 'stakes' },
    ...(stakes.length === 0
      ? [{ paragraph: words.stakes.nothing }]
      : [...stakes.flatMap((each) => kindOf(each, speech)), { paragraph: words.stakes.rules }]),
    ...(unmeasured === 0 ? [] : [{ paragraph: words.stakes.unmeasured(unmeasured) }]),
  ];
}

function kindOf(at: AtStake, speech: ReportSpeech): Block[] {
  const { messages, words } = speech;
  const { stakes, heads, amount } = words;
  const { kind, latest, superseded, unjoined, examined } = at;
  const row = (name: string, { records, amount: sum, concerned }: Tally): Line[][] =>
    records === 0 && name !== stakes.latest
      ? []
      : [[name, String(records), amount(sum), kind === 'grant' ? amount(concerned) : '']];
  const tallies = [
    [stakes.latest, latest],
    [stakes.unjoined, unjoined],
    [stakes.superseded, superseded],
  ] as const;
  const said = tallies.flatMap(([name, { records, amount: sum, concerned }]) =>
    records === 0
      ? []
      : [
          `${name}${words.colon}${stakes.sentence[kind](
            records,
            messages.money(String(sum)),
            messages.money(String(concerned)),
          )}`,
        ],
  );
  return [
    { list: said.length === 0 ? [stakes.none[kind]] : said },
    {
      table: {
        caption: stakes.kind[kind],
        heads: [
          { label: heads.what },
          { label: heads.records, isNumber: true },
          { label: stakes.amount[kind], isNumber: true },
          { label: heads.concerned, isNumber: true },
        ],
        rows: [
          ...row(stakes.latest, latest),
          ...row(stakes.unjoined, unjoined),
          ...row(stakes.superseded, superseded),
          [stakes.examined, String(examined.records), '', amount(examined.amount)],
        ],
      },
    },
  ];
}
