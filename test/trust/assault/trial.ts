/** What came of one kind of attack: how often it was tried, and where something gave way. */
export interface Outcome {
  readonly tried: number;
  readonly fell: readonly string[];
}

/** A kind of attack. `scale` 1 is the short part that every test run has; the whole takes minutes. */
export interface Trial {
  readonly name: string;
  /** What holds, in both languages, as the page says it. */
  readonly zh: string;
  readonly en: string;
  readonly run: (scale: number) => Outcome | Promise<Outcome>;
}

/** Keeps count of what was tried. */
export class Tally {
  tried = 0;
  readonly fell: string[] = [];

  /** One try: what went wrong, or nothing. */
  note(what: string, held: boolean): void {
    this.tried += 1;
    if (!held && this.fell.length < 20) this.fell.push(what.slice(0, 300));
  }
}

/** Numbers that look random and are the same each time. */
export function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}
