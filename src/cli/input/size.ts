import { statSync } from 'node:fs';
import { STANDARD_INPUT } from './sources.js';

/** The bytes of all files together; `undefined` where that cannot be known. */
export function sizeOf(files: readonly string[]): number | undefined {
  let size = 0;
  try {
    for (const file of files) {
      const found = file === STANDARD_INPUT ? undefined : statSync(file);
      if (!found?.isFile()) return undefined;
      size += found.size;
    }
    return size;
  } catch {
    // Whoever reads it says why it cannot be read.
    return undefined;
  }
}
