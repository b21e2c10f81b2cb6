import { type ComponentChild, h, type VNode } from 'preact';
import { visible } from '../values/gate.js';

export type Child = ComponentChild;

/**
 * An element with its attributes and what lies in it. Texts are texts: nothing here is ever read as markup, and what
 * would turn a line round or hide stands there by its number.
 */
export function el(
  tag: string,
  attributes: Readonly<Record<string, unknown>> = {},
  ...children: readonly Child[]
): VNode {
  const shown = children.map((child) => (typeof child === 'string' ? visible(child) : child));
  return h(tag, attributes, ...shown);
}

/** The value of the field that an event came from. */
export const entered = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
