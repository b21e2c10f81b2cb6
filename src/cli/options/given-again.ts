import type { Bilingual } from '../../index.js';
import { fileAgain } from '../texts/progress.js';
import { wholePath } from './destination.js';

/** What is said of files that are given more than once, by whatever name: each is read as often. */
export function givenAgain(files: readonly string[]): Bilingual[] {
  const first = new Map<string, string>();
  const again = new Map<string, Bilingual>();
  for (const file of files) {
    const whole = wholePath(file);
    if (whole === undefined) continue;
    const known = first.get(whole);
    if (known === undefined) first.set(whole, file);
    else again.set(file, fileAgain(file, known));
  }
  return [...again.values()];
}
