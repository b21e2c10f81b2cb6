const ROOM = 1 << 18;

/**
 * Bytes that have come in and are not yet used up, in one buffer that moves along with the input. What
 * is handed out stays as it is until the next call of `add`.
 */
export class Window {
  #bytes: Buffer = Buffer.allocUnsafeSlow(2 * ROOM);
  /** Where the bytes not yet used up begin and end. */
  start = 0;
  end = 0;

  get bytes(): Buffer {
    return this.#bytes;
  }

  /** Takes in more bytes; says how far everything that was there before has moved towards the front. */
  add(chunk: Uint8Array): number {
    const moved = this.start;
    const kept = this.end - this.start;
    const needed = kept + chunk.length;
    if (needed > this.#bytes.length) {
      this.#moveInto(Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#bytes.length)));
    } else if (this.#bytes.length > 16 * ROOM && needed < ROOM) {
      // One long record is no reason to keep so much room for all that come after it.
      this.#moveInto(Buffer.allocUnsafeSlow(2 * ROOM));
    } else {
      this.#bytes.copyWithin(0, this.start, this.end);
    }
    this.#bytes.set(chunk, kept);
    this.start = 0;
    this.end = needed;
    return moved;
  }

  #moveInto(bytes: Buffer): void {
    this.#bytes.copy(bytes, 0, this.start, this.end);
    this.#bytes = bytes;
  }
}
