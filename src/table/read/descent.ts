/** What styles say of one thing: what one does not say itself, that from which it descends does. */
export class Descent<T> {
  readonly #own = new Map<
    string,
    { readonly parent: string | undefined; readonly says: T | undefined }
  >();
  /** What was found out of a style, so that a long descent is gone through once. */
  readonly #known = new Map<string, T | undefined>();

  set(style: string, parent: string | undefined, says: T | undefined): void {
    this.#own.set(style, { parent, says });
  }

  /** What a style comes to say; one that descends from itself says nothing more. */
  of(style: string): T | undefined {
    const passed = new Set<string>();
    let says: T | undefined;
    for (let at: string | undefined = style; at !== undefined && !passed.has(at); ) {
      passed.add(at);
      const own = this.#own.get(at);
      const isKnown = this.#known.has(at);
      says = isKnown ? this.#known.get(at) : own?.says;
      at = isKnown || says !== undefined ? undefined : own?.parent;
    }
    for (const each of passed) this.#known.set(each, says);
    return says;
  }
}
