import type { Kind } from '../entities/facts.js';
import { type Found, place } from './check.js';
import type { Filed } from './filed.js';
import { againstAll, latestOn } from './latest.js';

/** A fact that says whether something was decided before. */
interface Claim<K extends Kind> {
  readonly at: Filed;
  readonly path: string;
  readonly stated: boolean | undefined;
  /** The decisions that it speaks of. */
  readonly list: readonly Filed<K>[] | undefined;
  readonly holds: (each: Filed<K>) => boolean;
}

/**
 * A fact that claims, or denies, what another decision decides: contradicted by the latest one, or by its
 * being dated only later; doubtful where there is none on file and it is claimed.
 */
export function* claimed<K extends Kind>({
  at,
  path,
  stated,
  list,
  holds,
}: Claim<K>): Generator<Found, void, undefined> {
  if (stated === undefined || list === undefined) return;
  const latest = latestOn(list, at.day);
  if (latest.none) {
    if (stated) yield doubt(at, path, stated);
    return;
  }
  const [first] = latest.candidates;
  if (first === undefined) {
    const { later } = latest;
    if (!stated || later === undefined) return;
    yield {
      weight: 'C',
      at: place(at, path),
      against: [place(later, 'decidedOn')],
      stated,
      onRecord: later.record.decidedOn,
      proves: { path, value: false },
    };
    return;
  }
  const witnesses = againstAll(latest, (each) => (holds(each) === stated ? undefined : true));
  const last = witnesses.at(-1)?.[0];
  if (last === undefined) return;
  yield {
    weight: 'C',
    at: place(at, path),
    against: witnesses.map(([each]) => place(each, 'outcome')),
    stated,
    onRecord: last.record.outcome,
    proves: { path, value: !stated },
  };
}

/** A doubt because there is nothing on file that a fact claims. */
export function doubt(at: Filed, path: string, stated: Found['stated']): Found {
  return { weight: 'D', at: place(at, path), against: [], stated, onRecord: undefined };
}
