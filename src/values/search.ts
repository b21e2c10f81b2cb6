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
    inOnePass ??= automatonOf(terms, letters);
    return inOnePass(text);
  };
}

/** A state for every beginning of a term, 0 for the empty one. */
interface States {
  /** The letter that leads to a state. */
  readonly letters: Uint32Array;
  /** One of the states to which a letter more leads, 0 where there is none. */
  readonly first: Uint32Array;
  /** The others by that letter, where there are several. */
  readonly others: Map<number, Map<number, number>>;
  /** The terms that end in a state. */
  readonly ends: Map<number, number[]>;
}

function automatonOf(terms: readonly string[], letters: number): (text: string) => number[] {
  const states = statesOf(terms, letters);
  const { back, nextEnd } = linksOf(states);
  const seenIn = new Uint32Array(back.length);
  let texts = 0;
  return (text) => {
    texts += 1;
    const found: number[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = goOn(states, back, state, text.charCodeAt(at));
      // What ends here, and what shorter ends with it, unless this text had it before.
      for (let end = state; end !== 0 && seenIn[end] !== texts; end = nextEnd[end] ?? 0) {
        seenIn[end] = texts;
        for (const term of states.ends.get(end) ?? []) found.push(term);
      }
    }
    return found.sort((a, b) => a - b);
  };
}

/** The beginning of a term with one letter more, or 0. */
function next({ letters, first, others }: States, state: number, letter: number): number {
  const one = first[state] ?? 0;
  if (one !== 0 && letters[one] === letter) return one;
  return others.get(state)?.get(letter) ?? 0;
}

/** The longest end of what was read that is the beginning of a term, with one letter more. */
function goOn(states: States, back: Uint32Array, from: number, letter: number): number {
  let state = from;
  for (;;) {
    const to = next(states, state, letter);
    if (to !== 0 || state === 0) return to;
    state = back[state] ?? 0;
  }
}

function statesOf(terms: readonly string[], most: number): States {
  const states: States = {
    ...{ letters: new Uint32Array(most + 1), first: new Uint32Array(most + 1) },
    ...{ others: new Map(), ends: new Map() },
  };
  let count = 1;
  terms.forEach((term, index) => {
    let state = 0;
    for (let at = 0; at < term.length; at += 1) {
      const letter = term.charCodeAt(at);
      let to = next(states, state, letter);
      if (to === 0) {
        to = count;
        count += 1;
        states.letters[to] = letter;
        if (states.first[state] === 0) states.first[state] = to;
        else addTo(states.others, state).set(letter, to);
      }
      state = to;
    }
    const ending = states.ends.get(state);
    if (ending) ending.push(index);
    else states.ends.set(state, [index]);
  });
  return states;
}

function addTo(others: States['others'], state: number): Map<number, number> {
  const there = others.get(state) ?? new Map<number, number>();
  others.set(state, there);
  return there;
}

/** For each state: the longest shorter one that it ends with, and the nearest of those where a term ends. */
function linksOf(states: States): { readonly back: Uint32Array; readonly nextEnd: Uint32Array } {
  const { letters, first, others, ends } = states;
  const back = new Uint32Array(first.length);
  const nextEnd = new Uint32Array(first.length);
  // The shorter before the longer.
  const queue = new Uint32Array(first.length);
  let known = 1;
  const link = (parent: number, state: number): void => {
    queue[known] = state;
    known += 1;
    if (parent !== 0) back[state] = goOn(states, back, back[parent] ?? 0, letters[state] ?? 0);
    const shorter = back[state] ?? 0;
    nextEnd[state] = ends.has(shorter) ? shorter : (nextEnd[shorter] ?? 0);
  };
  for (let at = 0; at < known; at += 1) {
    const parent = queue[at] ?? 0;
    const one = first[parent] ?? 0;
    if (one !== 0) link(parent, one);
    others.get(parent)?.forEach((state) => {
      link(parent, state);
    });
  }
  return { back, nextEnd };
}
