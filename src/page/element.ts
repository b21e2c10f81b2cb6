import { type ComponentChild, h, type VNode } from 'preact';

export type Child = ComponentChild;

/** An element with its attributes and what lies in it. Texts are texts: nothing here is ever read as markup. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, unknown>> = {},
  ...children: readonly Child[]
): VNode {
  return h(tag, attributes, ...children);
}

/** The value of the field that an event came from. */
export const entered = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
