import { docketForm } from '../../entities/tables/reader/docket-form.js';
import { type Bytes, Reader } from '../../entities/tables/reader/reader.js';
import type { Docket, ReplayOptions } from '../../lifecycle/index.js';
import { type Replayed, type ReplayedAct, replayRead } from '../../lifecycle/replay.js';
import { countReplay } from '../../report/replay/summary.js';
import { isPolluted } from '../../values/one-look.js';
import type { Json } from '../../values/plain.js';
import { chosen, type ShownFindings } from '../formats/format.js';
import type { Piece } from '../input/pieces.js';
import { Utf8Text } from '../plain/utf8-text.js';
import { countEdition, countJudged } from '../run/edition-use.js';
import type { ReplayCounts } from './format.js';

const DOCKET = Buffer.from('{"id":');
const EDITION = Buffer.from(',"edition":');
const KNOWN_ON = Buffer.from(',"knownOn":');
const VERDICT = Buffer.from(',"verdict":');
const ACTS = Buffer.from(',"acts":[');
const FIRST_ACT = Buffer.from('{"index":');
const NEXT_ACT = Buffer.from(',{"index":');
const ACT = Buffer.from(',"act":');
const ON = Buffer.from(',"on":');
const BY = Buffer.from(',"by":');
const STEPS = Buffer.from(',"steps":');
const DECISIONS = Buffer.from(',"decisions":');
const AFTER = Buffer.from(',"after":');
const ACT_END = Buffer.from('}');
const IRREGULAR = Buffer.from('],"irregular":');
const STATUSES = Buffer.from(',"statuses":');
const STATE = Buffer.from(',"state":');
const DOCKET_END = Buffer.from('}\n');

/** A longer docket is answered at length, act by act: its answer is never in memory as one text. */
const LONG = 1 << 20;

type Options = Pick<ReplayOptions, 'editions' | 'knownOn'> & { readonly findings: 'all' | 'none' };

/**
 * Replays dockets that are plainly right, from their bytes to the line that is printed. Every other docket is
 * not answered here, but at length.
 */
export class PlainReplays {
  readonly #options: Options;
  readonly #shown: ShownFindings;
  readonly #onlySummary: boolean;
  readonly #reader = new Reader(docketForm(), { keepsFree: false });
  readonly printed = new Utf8Text();

  /** `shown`: which findings are printed. */
  constructor(options: Options, shown: ShownFindings, onlySummary: boolean) {
    this.#options = options;
    this.#shown = shown;
    this.#onlySummary = onlySummary;
  }

  /** From here on dockets are read from these bytes, which are UTF-8. */
  take(bytes: Bytes): void {
    this.#reader.take(bytes);
  }

  /** Prints the line of a docket, which is counted; false where it has to be answered at length. */
  answer({ start, end }: Piece, counted: ReplayCounts): boolean {
    if (end - start > LONG || isPolluted()) return false;
    const docket = this.#reader.record(start, end) as Docket | undefined;
    if (docket === undefined) return false;
    const { printed } = this;
    const before = printed.size;
    try {
      const result = replayRead(docket, this.#options);
      if (result === undefined) return false;
      if (!this.#onlySummary) this.#print(result);
      countReplay(counted, result);
      countJudged(counted, result);
      countEdition(counted, docket, this.#options.editions ?? []);
      return true;
    } catch {
      printed.cutTo(before);
      return false;
    }
  }

  /** As `JSON.stringify` writes what `replay` answers, without what is not shown. */
  #print(result: Replayed): void {
    const { printed } = this;
    printed.addBytes(DOCKET);
    printed.addQuoted(result.id);
    printed.addMember(EDITION, result.edition);
    printed.addMember(KNOWN_ON, result.knownOn);
    printed.addMember(VERDICT, result.verdict);
    printed.addBytes(ACTS);
    const { acts } = result;
    for (let at = 0; at < acts.length; at += 1) {
      printed.addBytes(at === 0 ? FIRST_ACT : NEXT_ACT);
      this.#printAct(acts[at] as ReplayedAct);
    }
    printed.addMember(IRREGULAR, result.irregular as unknown as Json);
    printed.addMember(STATUSES, result.statuses as unknown as Json);
    printed.addMember(STATE, result.state as unknown as Json);
    printed.addBytes(DOCKET_END);
  }

  #printAct({ index, act, on, by, verdict, steps, decisions, after }: ReplayedAct): void {
    const { printed } = this;
    const shown = this.#shown;
    printed.addJson(index);
    printed.addMember(ACT, act);
    printed.addMember(ON, on);
    printed.addMember(BY, by);
    printed.addMember(VERDICT, verdict);
    if (shown === 'all') {
      printed.addMember(STEPS, steps as unknown as Json);
      printed.addMember(DECISIONS, decisions as unknown as Json);
    }
    printed.addMember(AFTER, after as unknown as Json);
    if (shown === 'failing') {
      const some = decisions.map((each) => ({ ...each, findings: chosen(each.findings, shown) }));
      printed.addMember(STEPS, steps as unknown as Json);
      printed.addMember(DECISIONS, some as unknown as Json);
    }
    printed.addBytes(ACT_END);
  }
}
