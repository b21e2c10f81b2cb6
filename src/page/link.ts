import type { Json } from '../index.js';
import { parsed } from './store.js';

/** What stands before a record in the fragment of an address. */
const MARK = '#record=';

/** A longer fragment is nobody's link, and none is given. */
const LONGEST = 200_000;

/** Whether a fragment is meant to bring a record. */
export const isLink = (fragment: string): boolean => fragment.startsWith(MARK);

/** The fragment that brings a record back: its JSON in UTF-8, in the letters that an address may hold; of a long one none. */
export function fragmentOf(record: Json): string | undefined {
  const text = JSON.stringify(record);
  // Four letters bring three bytes, and every character is one or more: what is too long is not made first.
  if (text.length * 4 > LONGEST * 3) return undefined;
  const bytes = new TextEncoder().encode(text);
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const fragment = MARK + letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return fragment.length > LONGEST ? undefined : fragment;
}

/** The record in a fragment; `undefined` where there is none, or what stands there is none. */
export function recordIn(fragment: string): Json | undefined {
  if (!isLink(fragment) || fragment.length > LONGEST) return undefined;
  const letters = fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]*$/.test(letters)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    return parsed(new TextDecoder('utf-8', { fatal: true }).decode(bytes))?.value;
  } catch {
    // Letters that are no bytes, bytes that are no text: a link cut off on its way.
    return undefined;
  }
}
