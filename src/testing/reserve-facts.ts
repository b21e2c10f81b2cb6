import * as fc from 'fast-check';
import { type FactsFor, partyKind, place, yes } from './demand-facts.js';
import { ids, mostly, onRecord, rowsById, words } from './values.js';

export const entryFacts: FactsFor<'reserve-entry'> = () =>
  onRecord(
    {
      route: fc.constantFrom('demander' as const, 'same-direction'),
      published: yes(),
      applicant: onRecord({ name: words(), id: words(), kind: partyKind(), place: place() }),
      sameDirection: yes(),
      conformityReview: mostly('passed' as const, 'failed'),
      relatedParty: mostly(false, true),
      needs: rowsById(onRecord({ id: ids(), solved: fc.boolean() }, 'id'), { minLength: 1 }),
    },
    'route',
    'needs',
  );

/** What an adjustment does to a need, and whether it is solved on either side. */
const adjusted = () =>
  onRecord(
    {
      id: ids(),
      text: words(),
      does: mostly('leave', 'respell', 'change', 'withdraw', 'add'),
      solvedBefore: fc.boolean(),
      solvedAfter: fc.boolean(),
      sameState: mostly(true, false),
      asPublished: mostly(true, false),
    },
    'id',
    'text',
    'does',
    'sameState',
    'asPublished',
  );

/**
 * The needs are made one by one with what the adjustment does to each, so that most adjustments leave
 * something alone, as the article asks.
 */
export const adjustmentFacts: FactsFor<'demand-adjustment'> = () =>
  fc
    .record({
      kept: adjusted(),
      needs: fc.array(adjusted(), { maxLength: 3 }),
      name: words(),
      task: words(),
      newName: mostly(undefined, 'another name'),
      newTask: mostly(undefined, 'another task'),
      unpublished: mostly(false, true),
    })
    .map(({ kept, needs, name, task, newName, newTask, unpublished }) => {
      const all = distinct([
        { ...kept, does: kept.does === 'leave' ? 'leave' : 'change' },
        ...needs,
      ]);
      const before = all.filter(({ does }) => does !== 'add');
      const after = all.filter(({ does }) => does !== 'withdraw');
      return {
        ...(unpublished
          ? {}
          : {
              published: before.map(({ id, text, asPublished }) => ({
                id,
                text: asPublished ? text : `${text}, first`,
              })),
            }),
        before: {
          name,
          task,
          needs: before.map(({ id, text, solvedBefore }) => ({
            id,
            text,
            ...solved(solvedBefore),
          })),
        },
        after: {
          name: newName ?? name.normalize('NFD'),
          task: newTask ?? `${task} `,
          needs: after.map(({ id, text, does, sameState, solvedBefore, solvedAfter }) => ({
            id,
            text:
              does === 'change'
                ? `${text}, changed`
                : does === 'respell'
                  ? text.normalize('NFD')
                  : text,
            ...solved(sameState && does !== 'add' ? solvedBefore : solvedAfter),
          })),
        },
      };
    });

const solved = (state: boolean | undefined) => (state === undefined ? {} : { solved: state });

function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  const byId = new Map<string, Row>();
  for (const row of rows) {
    const id = row.id.trim().normalize('NFC');
    if (!byId.has(id)) byId.set(id, row);
  }
  return [...byId.values()];
}
