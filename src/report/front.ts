import { inputLines, isTold, type ReportInput, remarksOn, TONES, VERDICTS } from './about.js';
import type { Ask } from './asks.js';
import { atStake, type Tally } from './at-stake.js';
import type { Block, Line } from './document.js';
import { editionsJudging, judgingLines } from './judging.js';

/** How a report begins: the verdicts, what is at stake and whom to ask, and by what it judges. */
export function frontOf(
  input: ReportInput,
  asks: readonly Ask[],
  besides: Block | undefined,
): Block[] {
  return [
    { tiles: tilesOf(input) },
    ...headlines(input, asks),
    ...(besides === undefined ? [] : [besides]),
    ...basisOf(input),
  ];
}

function tilesOf({ gathered, options, speech }: ReportInput) {
  return VERDICTS.map((verdict) => {
    const count = gathered.entries.filter((entry) => entry.verdict === verdict).length;
    const label = speech.messages.verdict(verdict);
    const isListed = count > 0 && options.onlySummary !== true && isTold({ verdict }, options);
    return { label, count, tone: TONES[verdict], to: isListed ? verdict : undefined };
  });
}

/** The sums and the questions in a line each, leading to where they are told. */
function headlines({ gathered, options, speech }: ReportInput, asks: readonly Ask[]): Block[] {
  const { words, messages } = speech;
  const sums = atStake(gathered.stakes).flatMap(({ kind, latest, unjoined }) => {
    const sums = [
      ...(latest.records === 0 ? [] : [sumOf(latest)]),
      ...(unjoined.records === 0 ? [] : [`${words.stakes.apart}${sumOf(unjoined)}`]),
    ];
    if (sums.length === 0) return [];
    const line: Line = [
      { link: words.stakes.kind[kind], to: 'stakes' },
      words.colon,
      { strong: sums.join(words.semicolon), tone: 'bad' },
    ];
    return [{ paragraph: line }];
  });
  const holders = [...new Set(asks.flatMap(({ holder }) => holder ?? []))];
  const isListed = options.onlySummary !== true && isTold({ verdict: 'undetermined' }, options);
  const whom: Line = [
    isListed ? { link: words.heads.holder, to: 'undetermined' } : words.heads.holder,
    words.colon,
    holders.join(words.comma),
  ];
  return [...sums, ...(holders.length === 0 ? [] : [{ paragraph: whom }])];

  /** The sum, and beside it what is concerned where that is more: a grant that nobody approved is so as a whole. */
  function sumOf({ amount, concerned }: Tally): string {
    const said = messages.money(String(amount));
    return concerned === amount
      ? said
      : words.stakes.withConcerned(said, messages.money(String(concerned)));
  }
}

/** By what a report judges, from what input and with what, a line each. */
export function basisLines({ about, gathered, options, speech }: ReportInput): string[] {
  const { messages, words } = speech;
  const { basis } = words;
  const { asEdition, version } = about;
  const named = gathered.entries.map(({ edition }) => edition);
  const judging = editionsJudging(about, named);
  const { only, verdicts } = options;
  return [
    ...judgingLines(judging, messages, words.colon, { asEdition, basis }),
    ...inputLines(about, basis),
    ...(only === undefined
      ? []
      : [basis.onlyGroup(only.path, only.value, gathered.entries.length, gathered.seen)]),
    ...(verdicts === undefined
      ? []
      : [basis.onlyVerdicts(verdicts.map(messages.verdict).join(words.comma))]),
    basis.version(version),
    basis.noAdvice,
  ];
}

function basisOf(input: ReportInput): Block[] {
  const { basis, sections, colon } = input.speech.words;
  const remarks = remarksOn(input.about.inputs, colon);
  return [
    { heading: sections.basis, level: 2, id: 'basis' },
    { list: basisLines(input) },
    ...(remarks.length === 0
      ? []
      : [{ fold: basis.remarks(remarks.length), blocks: [{ list: remarks }] }]),
  ];
}
