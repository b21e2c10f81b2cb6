import { canonicalText } from '../../values/text.js';
import { type Check, place } from '../check.js';
import type { Filed } from '../filed.js';
import { nameFor } from '../subject-file.js';

/** Articles 11 and 12: an entry is on one demand, a project on one entry. */
export const subject = {
  id: 'F.subject',
  articles: [11, 12],
  weights: ['D'],
  at: ['subject.demand', 'subject.entry'],
  against: ['subject.demand', 'subject.entry'],
  proves: false,
  *find(file) {
    const done = new Set<string>();
    for (const { at, name, first } of file.misnamed) {
      const path = `subject.${name}`;
      // The first record of an entry and that of its project may be one.
      const once = `${at.index} ${path} ${first.index}`;
      if (done.has(once)) continue;
      done.add(once);
      yield {
        weight: 'D',
        at: place(at, path),
        against: [place(first, path)],
        stated: at.record.subject?.[name],
        onRecord: first.record.subject?.[name],
      };
    }
  },
} as const satisfies Check;

/** Two decisions under one number. */
export const sameId = {
  id: 'F.same-id',
  articles: [],
  weights: ['D'],
  at: ['id'],
  against: ['id'],
  proves: false,
  *find(file) {
    const byId = new Map<string, Filed[]>();
    for (const each of file.records) {
      const id = canonicalText(each.record.id);
      const same = byId.get(id);
      if (same === undefined) {
        byId.set(id, [each]);
        continue;
      }
      const name = nameFor(each.kind, each);
      // Of which entry or project it is cannot be told.
      if (name === undefined) continue;
      const known = same.find((one) => one.kind === each.kind && nameFor(one.kind, one) === name);
      if (known === undefined) {
        same.push(each);
        continue;
      }
      yield {
        weight: 'D',
        at: place(each, 'id'),
        against: [place(known, 'id')],
        stated: each.record.id,
        onRecord: known.record.id,
      };
    }
  },
} as const satisfies Check;
