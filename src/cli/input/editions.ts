import { type Edition, type Language, readEdition } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import { canonicalText } from '../../values/text.js';
import { sameEdition, unreadableFile } from '../texts/refusals.js';
import { unreadableText } from '../texts/unreadable.js';
import { readJson } from './read-record.js';
import { InputError, smallFile } from './sources.js';

/** The editions of some files, or everything that is wrong with them, a line each. */
export async function loadEditions(
  paths: readonly string[],
  language: Language | undefined,
): Promise<{ readonly editions: readonly Edition[]; readonly problems: readonly string[] }> {
  const byId = new Map<string, Edition>();
  const problems: string[] = [];
  for (const path of paths) {
    const read = await loadEdition(path, language);
    if (Array.isArray(read)) {
      problems.push(...read);
    } else if (byId.has(canonicalText(read.id))) {
      problems.push(`${path}: id: ${inLanguage(sameEdition(read.id), language)}`);
    } else {
      byId.set(canonicalText(read.id), read);
    }
  }
  return { editions: [...byId.values()], problems };
}

async function loadEdition(
  path: string,
  language: Language | undefined,
): Promise<Edition | string[]> {
  const bytes = await smallFile(path).catch((error: unknown) =>
    error instanceof InputError ? error : new InputError(path, error),
  );
  if (bytes instanceof InputError) {
    return [inLanguage(unreadableFile(path, bytes.code), language)];
  }
  const { value, unreadable } = readJson(bytes);
  if (unreadable !== undefined) {
    return [`${path}: ${inLanguage(unreadableText(unreadable, 'file'), language)}`];
  }
  const read = readEdition(value, language);
  if (read.ok) return read.edition;
  return read.errors.map((error) => [path, error.path, error.message].filter(Boolean).join(': '));
}
