import { type Field, fieldAt, type Holder } from '../dictionary.js';
import { holderPlaces, holders } from '../entities/dictionary/holders.js';
import type { Finding, Kind, Language } from '../index.js';
import { departmentFor, isDepartment, isPlace } from '../values/place.js';
import { departmentLabel } from '../values/prefectures.js';
import { textAt } from './entry.js';
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

/** What is to be asked about everything undetermined: a line per holder and question, holders together. */
export function asksOf(entries: readonly Kept[], speech: ReportSpeech): Ask[] {
  const described = describing();
  const asks = new Map<string, { holder: string | undefined; question: string; records: Kept[] }>();
  for (const entry of entries) {
    const { result } = entry;
    if (result === undefined || result.verdict !== 'undetermined') continue;
    for (const finding of groundsOf(result).filter(({ result }) => result === 'unknown')) {
      for (const [holder, question] of askedBy(finding, {
        kind: result.kind,
        record: entry.record,
        described,
        speech,
      })) {
        const key = `${holder ?? '~'}\n${question}`;
        const ask = asks.get(key) ?? { holder, question, records: [] };
        if (ask.records.at(-1) !== entry) ask.records.push(entry);
        asks.set(key, ask);
      }
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

type Asked = readonly [holder: string | undefined, question: string];

interface Asking {
  readonly kind: Kind;
  readonly record: unknown;
  readonly described: (kind: Kind, path: string) => Field | undefined;
  readonly speech: ReportSpeech;
}

/** The fields of the dictionary, each looked up once: a year of records asks for the same few. */
function describing(): Asking['described'] {
  const fields = new Map<string, Field | undefined>();
  return (kind, path) => {
    const key = `${kind} ${path.replaceAll(/\.\d+(?=\.|$)/g, '.*')}`;
    if (!fields.has(key)) fields.set(key, fieldAt(kind, path));
    return fields.get(key);
  };
}

function askedBy(finding: Finding, { kind, record, described, speech }: Asking): Asked[] {
  const { messages } = speech;
  const { language } = messages;
  if (finding.missing === undefined) return [[undefined, messages.finding(finding)]];
  return finding.missing.map((path): Asked => {
    const field = described(kind, path);
    if (field === undefined) return [undefined, path];
    return [holderOf(field.holder.role, kind, record, speech), field.label[language]];
  });
}

/** A role by its name, and by who it is where the record says so. */
function holderOf(role: Holder, kind: Kind, record: unknown, { messages }: ReportSpeech): string {
  const { language } = messages;
  const name = holders[role][language === 'zh' ? 0 : 1];
  const path = holderPlaces[kind]?.[role]?.path;
  const said = path === undefined || path.includes('*') ? undefined : textAt(record, path);
  if (said === undefined) return name;
  if (!isPlace(said)) return withName(name, said, language);
  const department = departmentFor(said);
  return department !== undefined && isDepartment(department)
    ? withName(name, departmentLabel(department, language), language)
    : name;
}

const withName = (role: string, who: string, language: Language): string =>
  language === 'zh' ? `${role}（${who}）` : `${role} (${who})`;
