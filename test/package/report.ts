/** What a check came to. `detail` says what was seen, or why it failed or could not be made. */
interface Outcome {
  readonly result: 'passed' | 'failed' | 'SKIPPED';
  readonly name: string;
  readonly detail: string;
}

/** Thrown where the machine lacks what a check needs and it cannot be brought in. */
export class Lacking extends Error {}

/** The checks made so far; every one prints its line when it ends. */
export class Report {
  private readonly outcomes: Outcome[] = [];
  private readonly what: string;

  constructor(what: string) {
    this.what = what;
  }

  /** Makes one check: it passes unless it throws, and may say what it saw. */
  async check(name: string, make: () => Promise<string | undefined>): Promise<void> {
    try {
      this.note({ result: 'passed', name, detail: (await make()) ?? '' });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.note({ result: error instanceof Lacking ? 'SKIPPED' : 'failed', name, detail });
    }
  }

  private note(outcome: Outcome): void {
    this.outcomes.push(outcome);
    const { result, name, detail } = outcome;
    console.log(`${result.padEnd(8)}${name}${detail === '' ? '' : `: ${detail}`}`);
  }

  /** The closing line, and the exit code that follows from it. Skipped checks fail nothing. */
  close(): number {
    const count = (wanted: Outcome['result']) =>
      this.outcomes.filter(({ result }) => result === wanted).length;
    const skipped = this.outcomes.filter(({ result }) => result === 'SKIPPED');
    for (const { name, detail } of skipped) console.log(`NOT CHECKED: ${name}: ${detail}`);
    const [passed, failed] = [count('passed'), count('failed')];
    console.log(`${this.what}: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
    return failed > 0 || passed === 0 ? 1 : 0;
  }
}
