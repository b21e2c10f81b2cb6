const ROOM = 1 << 16;
/** Longer texts are rare, and no reason to keep so much room for all that come after them. */
const MOST_KEPT = 1 << 22;

/**
 * A text that is put together line by line, in UTF-8 as it leaves: nothing is left of a line but its bytes, so that
 * a block of answers leaves the engine no texts to carry along.
 */
export class Utf8Text {
  #bytes = Buffer.allocUnsafeSlow(ROOM);
  #end = 0;

  add(text: string): void {
    // No UTF-16 unit takes more than three bytes.
    const most = this.#end + 3 * text.length;
    if (most > this.#bytes.length) this.#grow(most);
    this.#end += this.#bytes.write(text, this.#end);
  }

  /** What there is, good until the next line is added; from here on it begins anew. */
  taken(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#end);
    this.#end = 0;
    if (this.#bytes.length > MOST_KEPT) this.#bytes = Buffer.allocUnsafeSlow(ROOM);
    return taken;
  }

  #grow(most: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(most, 2 * this.#bytes.length));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }
}
