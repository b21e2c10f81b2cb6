/**
 * Searching many texts for many terms at once. `includes` is fast on what people write, and slow on what
 * is made to be slow: a term of 100,000 letters in a text of 200,000 takes seconds, ten times as much a
 * hundred times as long, and every term costs another pass. So after a little of that the rest is
 * searched in one pass per text, whatever terms there are (Aho and Corasick 1975).
 */

import { gather } from './gather.js';

// So much is compared letter by letter at most before the terms are put into one automaton.
const LITTLE = 1_000_000;

/**
 * Says of each text which of the terms it contains, by their positions in the list, in ascending order;
 * in time that grows with the length of the terms and texts and with the number of finds.
 *
 * @example
 * ```ts
 * searchFor(['ab', 'x', 'b'])('cab') // => [0,2]
 * ```
 */
export function searchFor(terms: readonly string[]): (text: string) => number[] {
  const letters = terms.reduce((sum, term) => sum + term.length, 0);
  let compared = 0;
  let inOnePass: ((text: string) => number[]) | undefined;
  return (text) => {
    compared += letters * (text.length + 1);
    if (compared <= LITTLE) {
      return gather(terms, (term, index) => (text.includes(term) ? index : undefined));
    }
    inOnePass ??= automatonOf(terms);
    return inOnePass(text);
  };
}

/** A state for every beginning of a term. */
interface States {
  /** From a state, by one letter, to the next. */
  readonly steps: Map<number, number>;
  readonly parents: number[];
  readonly letters: number[];
  readonly depths: number[];
  /** The terms that end in a state. */
  readonly ends: Map<number, number[]>;
}

const step = (state: number, letter: number): number => state * 0x10000 + letter;

function automatonOf(terms: readonly string[]): (text: string) => number[] {
  const states = statesOf(terms);
  const { steps, ends } = states;
  const { back, nextEnd } = linksOf(states);
  const seenIn = new Uint32Array(back.length);
  let texts = 0;
  return (text) => {
    texts += 1;
    const found: number[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = goOn(steps, back, state, text.charCodeAt(at));
      // What ends here, and what shorter ends with it, unless this text had it before.
      for (let end = state; end !== 0 && seenIn[end] !== texts; end = nextEnd[end] ?? 0) {
        seenIn[end] = texts;
        for (const term of ends.get(end) ?? []) found.push(term);
      }
    }
    return found.sort((a, b) => a - b);
  };
}

/** The longest end of what was read that is the beginning of a term, with one letter more. */
function goOn(steps: Map<number, number>, back: number[], from: number, letter: number): number {
  let state = from;
  for (;;) {
    const next = steps.get(step(state, letter));
    if (next !== undefined) return next;
    if (state === 0) return 0;
    state = back[state] ?? 0;
  }
}

function statesOf(terms: readonly string[]): States {
  const states: States = {
    ...{ steps: new Map(), ends: new Map() },
    ...{ parents: [0], letters: [0], depths: [0] },
  };
  terms.forEach((term, index) => {
    let state = 0;
    for (let at = 0; at < term.length; at += 1) {
      const key = step(state, term.charCodeAt(at));
      let next = states.steps.get(key);
      if (next === undefined) {
        next = states.parents.push(state) - 1;
        states.letters.push(term.charCodeAt(at));
        states.depths.push(at + 1);
        states.steps.set(key, next);
      }
      state = next;
    }
    const ending = states.ends.get(state);
    if (ending) ending.push(index);
    else states.ends.set(state, [index]);
  });
  return states;
}

/** For each state: the longest shorter one that it ends with, and the nearest of those where a term ends. */
function linksOf({ steps, parents, letters, depths, ends }: States) {
  const back = parents.map(() => 0);
  const nextEnd = parents.map(() => 0);
  const byDepth = depths
    .map((_, state) => state)
    .sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0));
  for (const state of byDepth) {
    const parent = parents[state] ?? 0;
    if (parent !== 0) back[state] = goOn(steps, back, back[parent] ?? 0, letters[state] ?? 0);
    const shorter = back[state] ?? 0;
    nextEnd[state] = ends.has(shorter) ? shorter : (nextEnd[shorter] ?? 0);
  }
  return { back, nextEnd };
}
