import type { DateText } from '../values/date.js';
import { addDays } from '../values/days.js';
import { canonicalText } from '../values/text.js';
import type { DocketState, Solution } from './state.js';

/** Solutions by their ids, and those that wait to be forwarded by what a later batch asks (Article 10). */
export class SolutionBook {
  readonly #state: DocketState;
  /** Days that a solution may wait before a batch leaves it out: the edition's. */
  readonly #days: number;
  readonly #solutions = new Map<string, Solution>();
  readonly #waiting = new Map<string, Set<Solution>>();
  readonly #solvers = new Set<string>();
  #unnamedSolver = false;

  constructor(state: DocketState, days: number) {
    this.#state = state;
    this.#days = days;
    for (const solution of state.demand?.solutions ?? []) this.#take(solution);
  }

  named(id: string): Solution | undefined {
    return this.#solutions.get(canonicalText(id));
  }

  add(solution: Solution): void {
    this.#state.demand?.solutions.push(solution);
    this.#take(solution);
  }

  /** Solutions that no batch has passed over, and those that one on this day would be the first to leave out. */
  waitingFor(on: DateText): ReadonlySet<Solution>[] {
    return [...this.#waiting].flatMap(([day, solutions]) =>
      day === NOT_PASSED_OVER || this.#isLeftOut(day, on) ? [solutions] : [],
    );
  }

  noteBatch(on: DateText): void {
    const { demand } = this.#state;
    if (!demand) return;
    if (demand.lastBatchOn === null || on > demand.lastBatchOn) demand.lastBatchOn = on;
    for (const day of this.#waiting.keys()) {
      if (day !== NOT_PASSED_OVER && this.#isLeftOut(day, demand.lastBatchOn)) {
        this.#waiting.delete(day);
      }
    }
  }

  /** Changes how far a solution has come, and keeps it where a batch will look for it, if at all. */
  move(solution: Solution, change: Partial<Solution>): void {
    this.#waiting.get(waitingKey(solution))?.delete(solution);
    Object.assign(solution, change);
    this.#take(solution);
  }

  isAcceptedSolver(name: string): boolean {
    return this.#unnamedSolver || this.#solvers.has(canonicalText(name));
  }

  #take(solution: Solution): void {
    this.#solutions.set(canonicalText(solution.id), solution);
    if (solution.acceptedOn !== null) {
      if (solution.solver === undefined) this.#unnamedSolver = true;
      else this.#solvers.add(canonicalText(solution.solver));
    }
    if (solution.forwardedOn !== null) return;
    const key = waitingKey(solution);
    const lastBatchOn = this.#state.demand?.lastBatchOn ?? '';
    if (key !== NOT_PASSED_OVER && this.#isLeftOut(key, lastBatchOn)) return;
    const found = this.#waiting.get(key);
    if (found === undefined) this.#waiting.set(key, new Set([solution]));
    else found.add(solution);
  }

  #isLeftOut(receivedOn: DateText, on: DateText): boolean {
    return (this.#days === 0 ? receivedOn : addDays(receivedOn, this.#days)) < on;
  }
}

/** Solutions that no batch has passed over yet stand under no day. */
const NOT_PASSED_OVER = '';

/** Solutions that no batch has passed over yet, or those of one day that one has. */
const waitingKey = ({ passedOverOn, receivedOn }: Solution): string =>
  passedOverOn === null ? NOT_PASSED_OVER : receivedOn;
