const QUOTE = 0x22;
const BACKSLASH = 0x5c;

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
    this.#makeRoom(3 * text.length);
    this.#end += this.#bytes.write(text, this.#end);
  }

  addBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** A text as `JSON.stringify` writes it: hardly any has a letter that needs an escape, or is not ASCII. */
  addQuoted(text: string): void {
    const { length } = text;
    this.#makeRoom(length + 2);
    const bytes = this.#bytes;
    let end = this.#end;
    bytes[end] = QUOTE;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) {
        this.add(JSON.stringify(text));
        return;
      }
      end += 1;
      bytes[end] = code;
    }
    bytes[end + 1] = QUOTE;
    this.#end = end + 2;
  }

  /** What there is, good until the next line is added; from here on it begins anew. */
  taken(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#end);
    this.#end = 0;
    if (this.#bytes.length > MOST_KEPT) this.#bytes = Buffer.allocUnsafeSlow(ROOM);
    return taken;
  }

  #makeRoom(size: number): void {
    const most = this.#end + size;
    if (most > this.#bytes.length) this.#grow(most);
  }

  #grow(most: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(most, 2 * this.#bytes.length));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }
}
