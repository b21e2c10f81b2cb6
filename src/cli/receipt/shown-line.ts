import { jsonShown, printable } from '../../values/gate.js';
import type { Manner } from './manner.js';

/** A line as it leaves: files of results and receipts come from anywhere, and what they hold is text alone. */
export function shownLine(
  text: string,
  { asData, onTerminal }: Omit<Manner, 'into' | 'problems'>,
): string {
  if (!asData) return `${printable(text)}\n`;
  return `${onTerminal ? jsonShown(text) : text}\n`;
}

/** What a result says that its record is called; what is no text is no id. */
export const idIn = (result: { readonly id?: unknown }): { readonly id?: string } =>
  typeof result.id === 'string' ? { id: result.id } : {};
