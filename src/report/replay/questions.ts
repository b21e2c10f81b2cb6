import { type Described, type Field, fieldAt } from '../../dictionary.js';
import type { Kind } from '../../index.js';
import type { ActName, ReplayedAct } from '../../lifecycle/index.js';
import { type BookCell, dayCell } from '../book.js';
import type { ReplayInput } from './basis.js';
import { type ActRow, againstOf, spokenIn, type Timeline } from './timeline.js';

/** Who has a fact that an act waits for, and what it is called; or what only time can tell. */
interface Question {
  readonly holder: string;
  readonly question: string;
}

/** The docket and the act that a row is about. */
export const named = ({ id = '' }: Timeline, { told, on, act }: ActRow): BookCell[] => [
  id,
  told.index + 1,
  dayCell(on),
  act,
];

/** What is to be asked about acts that are to be clarified: a row a question, holders together. */
export function questionRows({ timelines, speech }: ReplayInput): BookCell[][] {
  const rows = timelines.flatMap((timeline) =>
    timeline.rows
      .filter(({ told }) => told.verdict === 'undetermined')
      .flatMap((row) =>
        questionsOn(row, timeline, speech).map(({ holder, question }) => ({
          holder,
          cells: [holder, question, ...named(timeline, row), timeline.source],
        })),
      ),
  );
  const holders = [...new Set(rows.map(({ holder }) => holder))];
  const place = (holder: string) =>
    holder === speech.words.timeTells ? holders.length : holders.indexOf(holder);
  return rows
    .sort((one, other) => place(one.holder) - place(other.holder))
    .map(({ cells }) => cells);
}

/** What an act lacks that does not stand yet, each fact once. */
function questionsOn(
  { told }: ActRow,
  timeline: Timeline,
  speech: ReplayInput['speech'],
): Question[] {
  const { words, messages } = speech;
  const found = new Map<string, Question>();
  const add = (question: Question) =>
    found.set(`${question.holder}\n${question.question}`, question);
  for (const { finding, sentence } of againstOf(told, spokenIn(timeline, speech))) {
    if (finding.result !== 'unknown') continue;
    if (finding.missing === undefined) add({ holder: words.timeTells, question: sentence });
    for (const path of finding.missing ?? []) {
      const field = fieldOf(path, told, finding.rule);
      add({
        holder: field?.holder.label[messages.language] ?? words.timeTells,
        question: field?.label[messages.language] ?? sentence,
      });
    }
  }
  return [...found.values()];
}

/** A field of the act, or of an earlier one, as the dictionary has it; else the fact of the decision. */
function fieldOf(path: string, act: ReplayedAct, rule: string): Field | undefined {
  const own = path.replace(/^acts\.\d+\./, '');
  const kinds = act.decisions
    .filter(({ findings }) => findings.some((each) => each.rule === rule))
    .map(({ kind }): Kind => kind);
  const rooms: Described[] = [...(act.act === undefined ? [] : [act.act as ActName]), ...kinds];
  for (const room of rooms) {
    const field = fieldAt(room, own) ?? fieldAt(room, `facts.${own}`);
    if (field !== undefined) return field;
  }
  return undefined;
}
