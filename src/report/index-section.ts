import { anchorOf, cardsOf, isTold, type ReportInput } from './about.js';
import type { Ask } from './asks.js';
import type { Block, Line, Span } from './document.js';
import type { Kept } from './gather.js';
import { clausesOf, errorsOf, fileOf, numberOf, placeOf, recordedOf, rulesOf } from './lines.js';
import { groundsOf } from './stakes.js';

/** The overturned: the largest amount first, then in the order of the input. */
export function overturnedOf({ gathered, options }: ReportInput): Kept[] {
  const found = gathered.entries.filter(
    (entry) => entry.verdict === 'overturned' && isTold(entry, options),
  );
  const amount = ({ stake }: Kept) => stake?.concerned ?? -1n;
  return found.sort((one, other) => {
    const [here, there] = [amount(one), amount(other)];
    return here === there ? one.number - other.number : here > there ? -1 : 1;
  });
}

export function overturnedSection(input: ReportInput): Block[] {
  const { speech, options } = input;
  const { messages, words } = speech;
  const { heads } = words;
  if (!isTold({ verdict: 'overturned' }, options)) return [];
  const heading: Block = { heading: words.sections.overturned, level: 2, id: 'overturned' };
  const found = overturnedOf(input);
  if (found.length === 0) return [heading, { paragraph: words.none }];
  const hasCards = cardsOf(input).cards.length > 0;
  const labels = [
    ...[heads.number, heads.id, heads.kind, heads.day, heads.file],
    ...[heads.unit, heads.ground, heads.clause, heads.amount, heads.source],
  ];
  return [
    heading,
    {
      table: {
        caption: words.records(found.length),
        heads: labels.map((label) => ({
          label,
          ...(label === heads.amount ? { isNumber: true } : {}),
          ...(label === heads.day ? { isShort: true } : {}),
        })),
        rows: found.map((entry): Line[] => {
          const { id = '', kind, decidedOn, unit = '', stake, result } = entry;
          const grounds =
            result === undefined || result.verdict === 'invalid' ? [] : groundsOf(result);
          return [
            numberOf(entry, hasCards),
            id,
            kind === undefined ? '' : messages.kind(kind),
            decidedOn ?? '',
            fileOf(entry, speech),
            unit,
            rulesOf(grounds, speech),
            clausesOf(grounds, speech),
            stake?.concerned === undefined ? '' : words.amount(stake.concerned),
            placeOf(entry, speech),
          ];
        }),
      },
    },
  ];
}

/** More records than this are counted, not named. */
const MOST_NAMED = 12;

export function undeterminedSection(input: ReportInput, asks: readonly Ask[]): Block[] {
  const { gathered, options, speech } = input;
  const { words } = speech;
  const { heads } = words;
  if (!isTold({ verdict: 'undetermined' }, options)) return [];
  const heading: Block = { heading: words.sections.undetermined, level: 2, id: 'undetermined' };
  if (asks.length === 0) return [heading, { paragraph: words.none }];
  const hasCards = cardsOf(input).cards.length > 0;
  return [
    heading,
    {
      table: {
        caption: words.records(
          gathered.entries.filter(({ verdict }) => verdict === 'undetermined').length,
        ),
        heads: [
          { label: heads.holder },
          { label: heads.question },
          { label: heads.records, isNumber: true },
          { label: heads.asked },
        ],
        rows: asks.map(({ holder, question, records }): Line[] => [
          holder ?? words.timeTells,
          question,
          String(records.length),
          namedIn(records, hasCards),
        ]),
      },
    },
  ];

  function namedIn(records: readonly Kept[], linked: boolean): Span[] {
    const shown = records.slice(0, MOST_NAMED).flatMap((entry, at): Span[] => {
      const said = entry.id ?? String(entry.number);
      const named = linked ? { link: said, to: anchorOf(entry.number) } : said;
      return at === 0 ? [named] : [words.comma, named];
    });
    return records.length > MOST_NAMED ? [...shown, ' …'] : shown;
  }
}

export function invalidSection(input: ReportInput): Block[] {
  const { gathered, options, speech } = input;
  const { messages, words } = speech;
  const { heads } = words;
  const found = gathered.entries.filter(({ verdict }) => verdict === 'invalid');
  if (found.length === 0 || !isTold({ verdict: 'invalid' }, options)) return [];
  const hasCards = cardsOf(input).cards.length > 0;
  return [
    { heading: words.sections.invalid, level: 2, id: 'invalid' },
    {
      table: {
        caption: words.records(found.length),
        heads: [heads.number, heads.source, heads.id, heads.kind, heads.errors].map((label) => ({
          label,
        })),
        rows: found.map((entry): Line[] => {
          const errors = entry.result === undefined ? [] : errorsOf(entry.result, speech);
          const [first = '', ...others] = errors;
          return [
            numberOf(entry, hasCards),
            placeOf(entry, speech),
            entry.id ?? '',
            entry.kind === undefined ? '' : messages.kind(entry.kind),
            others.length === 0 ? first : `${first} (+${others.length})`,
          ];
        }),
      },
    },
  ];
}

/** The upheld as one table, with the advice that is not followed. */
export function upheldSection({ gathered, options, speech }: ReportInput): Block[] {
  const { messages, words } = speech;
  const { heads } = words;
  const found = gathered.entries.filter(({ verdict }) => verdict === 'upheld');
  if (found.length === 0 || !isTold({ verdict: 'upheld' }, options)) return [];
  return [
    { heading: words.sections.upheld, level: 2, id: 'upheld' },
    {
      table: {
        caption: words.records(found.length),
        heads: [heads.number, heads.id, heads.kind, heads.outcome, heads.advice].map((label) => ({
          label,
        })),
        rows: found.map((entry): Line[] => [
          String(entry.number),
          entry.id ?? '',
          [entry.kind === undefined ? '' : messages.kind(entry.kind), ` ${entry.decidedOn ?? ''}`],
          recordedOf(entry, speech),
          entry.advice
            .map((finding) => `${messages.clause(finding)} ${messages.rule(finding.rule)}`)
            .join(words.semicolon),
        ]),
      },
    },
  ];
}
