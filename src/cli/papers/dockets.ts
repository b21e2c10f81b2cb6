import type { Language } from '../../index.js';
import type { InputRead } from '../../report/about.js';
import type { Answered } from '../../report/entry.js';
import { failedOn, type UnreadableResult } from '../run/answer-record.js';
import { guarded, type Pieces } from './guarded.js';
import type { Report } from './report.js';

/** A report that is made of dockets. */
interface OfDockets<Result, Item> {
  readonly language: Language;
  /** What a docket is in it. */
  readonly item: (answered: Answered<Result | UnreadableResult>) => Item;
  readonly make: (items: readonly Item[], inputs: readonly InputRead[]) => Pieces;
}

interface Taken<Item> {
  readonly item: Item;
  /** What stands for it where the program fails on it. */
  readonly place: Pick<Answered<UnreadableResult>, 'file' | 'line' | 'result'>;
}

/** A report on dockets in which the program may fail on one of them. */
export function docketReport<Result, Item>({
  language,
  item,
  make,
}: OfDockets<Result, Item>): Report<Result | UnreadableResult> {
  const items: Taken<Item>[] = [];
  const taken = (answered: Answered<Result | UnreadableResult>): Taken<Item> => {
    const { file, line, result } = answered;
    const { id } = result as Pick<UnreadableResult, 'id'>;
    return {
      item: item(answered),
      place: { file, line, result: failedOn({ id }, language) },
    };
  };
  return {
    take: (answered) => {
      items.push(taken(answered));
    },
    written: async (inputs) => {
      const { pieces, failed } = await guarded({
        items,
        make: (some) =>
          make(
            some.map((each) => each.item),
            inputs,
          ),
        standIn: ({ place }, isNamed) => {
          const result = isNamed ? place.result : failedOn({}, language);
          return taken({ ...place, result, record: undefined });
        },
      });
      const results = [...failed].map(([at, { place }]) => [at + 1, place.result] as const);
      return { pieces, failed: new Map(results) };
    },
  };
}
