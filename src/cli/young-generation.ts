import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** From this size on, more room for short-lived objects makes nothing faster, only the process larger. */
const ENOUGH_BYTES = 8 << 20;

/** The last version of Node in which V8's flag was tried; one that does not know it complains aloud. */
const LAST_KNOWN = 22;

/**
 * Keeps V8 from letting the room for short-lived objects grow to its usual 48 MB in long runs: a filter
 * that holds one block at a time does not need it.
 */
export class YoungGeneration {
  #bounded = Number.parseInt(process.versions.node, 10) > LAST_KNOWN;

  /** To be called now and then; stops the growth once it has gone far enough. */
  bound(): void {
    if (this.#bounded) return;
    const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (space === undefined || space.space_size < ENOUGH_BYTES) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    this.#bounded = true;
  }
}
