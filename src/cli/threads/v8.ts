import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** From this size on, more room for short-lived objects makes nothing faster, only the process larger. */
const ENOUGH_BYTES = 8 << 20;

/** The last version of Node in which V8's flags were tried; one that does not know them complains aloud. */
const LAST_KNOWN = 22;
const IS_KNOWN = Number.parseInt(process.versions.node, 10) <= LAST_KNOWN;

/** What a worker may hold of short-lived objects: it, too, has one block at a time. */
export const WORKER_LIMITS = { maxYoungGenerationSizeMb: 24 };

/** V8, set up for a filter that asks some hundred functions in turn, a hundred thousand times and more. */
export class V8Settings {
  #bounded = !IS_KNOWN;

  constructor() {
    if (!IS_KNOWN) return;
    // Each function is optimised by itself, without what it calls: copied into one another, the rules of
    // all kinds take V8 more than twice as long to optimise, and run no faster.
    setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');
    // But for small ones, which the reader of bytes calls for every letter and every name.
    setFlagsFromString('--max-inlined-bytecode-size-small=90');
  }

  /**
   * Keeps the room for short-lived objects from growing to its usual 48 MB in long runs, since one block
   * is held at a time. To be called now and then; stops the growth once it has gone far enough.
   */
  boundMemory(): void {
    if (this.#bounded) return;
    const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (space === undefined || space.space_size < ENOUGH_BYTES) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    this.#bounded = true;
  }
}
