import type { Bilingual } from '../../index.js';
import type { DocketState } from '../../lifecycle/index.js';
import { isParty, isPublic, type Party } from '../../lifecycle/parties.js';
import { BODIES } from '../../regulation/words.js';
import { DEPARTMENTS } from '../../values/place.js';
import { canonicalText } from '../../values/text.js';
import { nobodyCalled } from '../texts/refusals.js';

/** So many parties are told by their names. */
const MOST_TOLD = 8;

/** Whether whoever is asked for is anybody, over all dockets. */
export class Known {
  readonly #by: string | undefined;
  #isSomebody: boolean;
  #seen = false;
  readonly #names = new Map<string, string>();

  constructor(by: string | undefined) {
    this.#by = by;
    this.#isSomebody = by === undefined || isPublic(by);
  }

  see(state: DocketState): void {
    const by = this.#by;
    if (by === undefined || this.#isSomebody) return;
    this.#seen = true;
    for (const party of partiesIn(state)) {
      // One whose id or name is not on record may be the one who is asked for.
      if (isParty(by, party) !== 'fail') this.#isSomebody = true;
      const { name } = party;
      if (name !== undefined && this.#names.size <= MOST_TOLD) {
        this.#names.set(canonicalText(name), name);
      }
    }
  }

  remarks(): Bilingual[] {
    const by = this.#by;
    if (by === undefined || this.#isSomebody || !this.#seen) return [];
    const names = [...this.#names.values()];
    const told = { shown: names.slice(0, MOST_TOLD), more: names.length > MOST_TOLD };
    return [nobodyCalled(by, told, [...BODIES, ...DEPARTMENTS])];
  }
}

/** Whoever is on record in a docket and is no public body. */
const partiesIn = ({ demand, entries, projects, contracts }: DocketState): Party[] => [
  ...(demand === null ? [] : [demand.demander]),
  ...entries.map(({ applicant }) => applicant),
  ...projects.flatMap(({ application }) => (application.units ?? []).map(({ name }) => ({ name }))),
  ...[...(demand?.solutions ?? []), ...contracts].flatMap(({ solver }) =>
    solver === undefined ? [] : [{ name: solver }],
  ),
];
