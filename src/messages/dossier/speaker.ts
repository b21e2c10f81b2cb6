import { fieldAt } from '../../dictionary.js';
import type {
  CheckId,
  CrossFinding,
  FileSubject,
  FileVerdict,
  Language,
  RecordOnFile,
  RuleId,
  SubjectResult,
  Weight,
} from '../../index.js';
import { pathInWords } from '../paths.js';
import { quoted } from '../texts.js';
import { valueInWords } from './value.js';
import type { DossierWords } from './words.js';

/** What is said of files, in one language. Both languages say the same things. */
export interface DossierMessages {
  readonly language: Language;
  readonly verdict: (verdict: FileVerdict) => string;
  readonly weight: (weight: Weight) => string;
  /** What a cross-check is called. */
  readonly check: (check: CheckId) => string;
  /** What it means where it fires, and which further record would explain it. */
  readonly means: (check: CheckId) => string;
  readonly explains: (check: CheckId) => string;
  readonly subject: (subject: FileSubject) => string;
  /** Who says what, which record says otherwise, and which kind of record would explain it. */
  readonly finding: (
    finding: CrossFinding,
    file: Pick<SubjectResult, 'records' | 'subject'>,
  ) => string;
  /** What a record comes to on the file; nothing where that is what it comes to by itself. */
  readonly onFile: (record: RecordOnFile) => string | undefined;
  /** That the records given are taken for all there are. */
  readonly completeness: string;
}

/** What is said of files in a language, from the words that the language brings along. */
export function dossierSpeaker(words: DossierWords): DossierMessages {
  const { phrases, checks } = words;
  const nameOf = ({ id, kind, decidedOn }: RecordOnFile) =>
    phrases.record(words.kinds[kind], quoted(id, words.tongue), words.tongue.date(decidedOn));
  const messages: DossierMessages = {
    language: words.language,
    verdict: (verdict) => words.fileVerdicts[verdict],
    weight: (weight) => words.weights[weight],
    check: (check) => checks[check].name,
    means: (check) => checks[check].means,
    explains: (check) => checks[check].explains,
    subject: (subject) => subjectInWords(subject, words),
    finding: (finding, file) => findingInWords(finding, file, words),
    onFile: (record) => {
      if (record.onFile === undefined) return undefined;
      const { verdict, grounds } = record.onFile;
      return phrases.onFile(
        nameOf(record),
        words.recordVerdicts[verdict],
        words.tongue.list(grounds.map((id) => words.rule(id as RuleId, articleOf(id)))),
      );
    },
    completeness: phrases.completeness,
  };
  return Object.freeze(messages);
}

/** The number of the article in the id of a rule. */
const articleOf = (id: string): number => Number(/^A(\d+)\./.exec(id)?.[1]);

function subjectInWords({ demand, entry, project }: FileSubject, words: DossierWords): string {
  const { subject } = words.phrases;
  const said = (id: string) => quoted(id, words.tongue);
  if (demand !== undefined) return subject.demand(said(demand));
  if (entry !== undefined) return subject.entry(said(entry));
  return subject.project(said(project ?? ''));
}

/** What stands at each of several rows, where a list says it row by row. */
const rowsSaid = (value: unknown, places: CrossFinding['against']) =>
  Array.isArray(value) &&
  value.length === places.length &&
  places.every(({ path }) => /\.\d+$/.test(path))
    ? (value as readonly unknown[])
    : undefined;

function findingInWords(
  { check, articles, at, against, facts, proves }: CrossFinding,
  { records }: Pick<SubjectResult, 'records' | 'subject'>,
  words: DossierWords,
): string {
  const { phrases, tongue } = words;
  const recordAt = ({ index, id, subject }: CrossFinding['at']) => {
    const each = subject === undefined ? records.find((one) => one.index === index) : undefined;
    const kind = each === undefined ? undefined : words.kinds[each.kind];
    const day = each === undefined ? undefined : tongue.date(each.decidedOn);
    const name = phrases.record(kind, quoted(id, tongue), day);
    return subject === undefined ? name : name + phrases.elsewhere(subjectInWords(subject, words));
  };
  const kindAt = ({ index, subject }: CrossFinding['at']) =>
    // What another file holds of the same fact is of the same kind.
    records.find((one) => one.index === (subject === undefined ? index : at.index))?.kind;
  const isOwn = Object.keys(words.paths).some((path) => path.startsWith(`${check} `));
  const readerAt = (place: CrossFinding['at']) => (isOwn ? check : kindAt(place));
  /** Whether a list is named for what one of its rows says, which the other record then calls by its name. */
  const isOfRow = (value: unknown, place: CrossFinding['at']) => {
    const kind = kindAt(place);
    return (
      typeof value === 'boolean' && kind !== undefined && fieldAt(kind, place.path)?.type === 'list'
    );
  };
  const placeAt = (place: CrossFinding['at']) => {
    const fact = pathInWords(place.path, readerAt(place), words) ?? tongue.quote(place.path);
    return { record: recordAt(place), fact };
  };
  const sayValue = (value: unknown, place: CrossFinding['at']) =>
    valueInWords(value, place.path, kindAt(place), words);
  const text = words.checks[check];
  const { record, fact } = placeAt(at);
  const rows = rowsSaid(facts.onRecord, against);
  const { stated = fact, limit } = text.sums ?? {};
  const others = against.map((place, index) => {
    if (limit !== undefined) {
      // Under one limit they stand together, and the last of them says it.
      const { record: other } = placeAt(place);
      if (index < against.length - 1) return other;
      return phrases.states(other, limit, sayValue(facts.onRecord, at));
    }
    const row = { ...place, path: `${place.path}.name` };
    const [value, where] = rows === undefined ? [facts.onRecord, place] : [rows[index], row];
    const said = sayValue(value, where);
    const other = placeAt(isOwn ? place : where);
    return phrases.states(other.record, isOfRow(value, place) ? fact : other.fact, said);
  });
  return [
    phrases.states(record, stated, sayValue(facts.stated, at)),
    others.length === 0 ? phrases.noneOnFile : phrases.against(others),
    phrases.means(text.means, phrases.articles(articles)),
    ...(proves === undefined ? [] : [phrases.proved(fact)]),
    phrases.explained(text.explains),
  ].join('');
}
