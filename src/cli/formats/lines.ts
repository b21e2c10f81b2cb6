/** The colours of marks on a terminal, by ANSI number. */
export const COLOURS = { '✓': 32, '✗': 31, '?': 33, '!': 35 } as Readonly<Record<string, number>>;

/** Lines, each with its end. */
export const lines = (...parts: string[]): string => parts.map((part) => `${part}\n`).join('');
