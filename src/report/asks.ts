import { type Field, fieldAt } from '../dictionary.js';
import { type Asked, asked, isInvalid } from '../explain/asked.js';
import { type HolderName, holderNames } from '../explain/holder-names.js';
import { questions } from '../explain/index.js';
import type { Finding, Kind, Rechecked } from '../index.js';
import { MOST_CARDS, type ReportInput } from './about.js';
import type { Kept } from './gather.js';
import type { ReportSpeech } from './speech.js';
import { groundsOf } from './stakes.js';

/** One question to one holder, and the records that it would settle. */
export interface Ask {
  /** Who has it; nothing where only time, or the edition, can tell. */
  readonly holder: string | undefined;
  readonly question: string;
  readonly records: readonly Kept[];
}

/** How often an undetermined record is judged at most to see what its verdict hangs on. */
const BUDGET = 1000;

/** An undetermined record on its way to what is asked about it. */
interface Open {
  readonly entry: Kept;
  readonly result: Rechecked;
  readonly record: Asked['record'];
}

/** What is to be asked about everything undetermined: a line per holder and question, holders together. */
export function asksOf({
  gathered,
  about,
  speech,
}: Pick<ReportInput, 'gathered' | 'about' | 'speech'>): Ask[] {
  const options = { editions: about.editions, asEdition: about.asEdition };
  const open = gathered.entries.flatMap((entry): Open[] => {
    const { result } = entry;
    if (result === undefined || result.verdict !== 'undetermined') return [];
    const question = asked(entry.record, options);
    return isInvalid(question) ? [] : [{ entry, result, record: question.record }];
  });
  const names = holderNames(open.map(({ record }) => record));
  const described = describing();
  const asks = new Map<string, { holder: string | undefined; question: string; records: Kept[] }>();
  for (const [at, each] of open.entries()) {
    const telling: Telling = { ...each, names, described, speech };
    const hanging = at < MOST_CARDS ? hangingOn(telling, options) : [];
    for (const [holder, question] of hanging.length > 0 ? hanging : missingIn(telling)) {
      const key = `${holder ?? '~'}\n${question}`;
      const ask = asks.get(key) ?? { holder, question, records: [] };
      if (ask.records.at(-1) !== each.entry) ask.records.push(each.entry);
      asks.set(key, ask);
    }
  }
  const order = [...new Set([...asks.values()].map(({ holder }) => holder))];
  return [...asks.values()].sort(
    (one, other) =>
      place(order, one.holder) - place(order, other.holder) ||
      other.records.length - one.records.length,
  );
}

/** Who can be asked comes first. */
const place = (order: readonly (string | undefined)[], holder: string | undefined): number =>
  holder === undefined ? order.length : order.indexOf(holder);

type Told = readonly [holder: string | undefined, question: string];

interface Telling extends Open {
  readonly names: HolderName;
  readonly described: (kind: Kind, path: string) => Field | undefined;
  readonly speech: ReportSpeech;
}

/** The fields of the dictionary, each looked up once: a year of records asks for the same few. */
function describing(): Telling['described'] {
  const fields = new Map<string, Field | undefined>();
  return (kind, path) => {
    const key = `${kind} ${path.replaceAll(/\.\d+(?=\.|$)/g, '.*')}`;
    if (!fields.has(key)) fields.set(key, fieldAt(kind, path));
    return fields.get(key);
  };
}

/** The facts on which the verdict can hang, what only time settles, or that all answers come to one. */
function hangingOn(
  telling: Telling,
  options: Pick<ReportInput['about'], 'editions' | 'asEdition'>,
): Told[] {
  const { entry, result, speech } = telling;
  const found = questions(entry.record, { ...options, budget: BUDGET });
  if (found.verdict === 'invalid') return [];
  const waiting = groundsOf(result).filter(({ rule }) =>
    found.waiting.some((each) => each.rule === rule),
  );
  const { settled } = found;
  return [
    ...found.questions.map(({ holder, label }): Told => {
      const role = holder.label[speech.messages.language];
      return [named(role, holder.role, telling), label[speech.messages.language]];
    }),
    ...waiting.map((finding): Told => [undefined, saidOf(finding, telling)]),
    ...(settled === undefined
      ? []
      : speech.explain
          .questions({ ...found, waiting: [] }, result.kind, String)
          .map((said): Told => [undefined, said])),
  ];
}

/** What the grounds name as missing; where they name nothing, what they say. */
function missingIn(telling: Telling): Told[] {
  const { result, described, speech } = telling;
  const { language } = speech.messages;
  return groundsOf(result)
    .filter(({ result }) => result === 'unknown')
    .flatMap((finding): Told[] => {
      if (finding.missing === undefined) return [[undefined, saidOf(finding, telling)]];
      return finding.missing.map((path): Told => {
        const field = described(result.kind, path);
        if (field === undefined) return [undefined, path];
        const { role, label } = field.holder;
        return [named(label[language], role, telling), field.label[language]];
      });
    });
}

const saidOf = (finding: Finding, { result, speech }: Telling): string =>
  speech.under(result.edition).finding(finding);

/** A role by its name, and by who it is where the records say so. */
function named(
  label: string,
  role: Parameters<HolderName>[1],
  { names, record, speech }: Telling,
): string {
  const { language } = speech.messages;
  const name = names(record, role)?.[language];
  if (name === undefined) return label;
  return language === 'zh' ? `${label}（${name}）` : `${label} (${name})`;
}
