import { shapes } from '../entities/dictionary/shapes.js';
import type { Kind } from '../entities/facts.js';
import { patternOf } from './domain.js';

/** Compares paths in schema order: rows in theirs, a key before what is inside it, reasons last. */
export function inSchemaOrder(kind: Kind, rules: readonly string[]) {
  const patterns = Object.keys(shapes.facts[kind]);
  const rankOf = (path: string): readonly number[] => {
    if (path.startsWith('reasons.')) {
      return [patterns.length, rules.indexOf(path.slice('reasons.'.length))];
    }
    const steps = path.split('.').slice(1);
    return steps.map((step, at) => {
      if (/^\d+$/.test(step)) return Number(step);
      return patterns.indexOf(patternOf(`facts.${steps.slice(0, at + 1).join('.')}`).slice(6));
    });
  };
  return (one: string, other: string): number => {
    const [a, b] = [rankOf(one), rankOf(other)];
    for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
      const difference = (a[at] ?? 0) - (b[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.length - b.length;
  };
}
