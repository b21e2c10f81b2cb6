/** Chance that is the same on every run and machine: a seeded generator (mulberry32) and what is drawn with it. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0, inclusive, to 1, exclusive. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  holds(share: number): boolean {
    return this.next() < share;
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.whole(0, choices.length - 1)] as T;
  }

  list<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.whole(least, most) }, (_, index) => make(index));
  }

  /** A fact that is on record in nine records of ten, to be spread into its object. */
  fact<Name extends string, T>(name: Name, value: () => T): { [N in Name]?: T } {
    return this.holds(0.9) ? ({ [name]: value() } as { [N in Name]?: T }) : {};
  }

  /** True nearly always, as in an ordinary file. */
  nearly(): boolean {
    return this.holds(0.93);
  }

  /** A day of the five years to the end of 2026. */
  day(): string {
    return dayAfter(this.whole(0, 5 * 336));
  }
}

/** Days counted in months of 28, so that none has to be looked up. */
export function dayAfter(days: number): string {
  const month = Math.floor(days / 28);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${2022 + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two((days % 28) + 1)}`;
}
