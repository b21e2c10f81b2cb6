/** Something aimed at, and whether it was reached; left out where it could not be tried. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly reached: string;
  readonly met?: boolean;
  /** Why it was not reached, by what the run measured. */
  readonly why?: string | undefined;
}

export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;

export const count = (number: number): string => number.toLocaleString('en');

export const atMost = (what: string, most: number, ratio: number, why?: string): Target => ({
  ...{ what, wanted: `≤ ${most} ×`, reached: times(ratio), met: ratio <= most, why },
});

export const atLeast = (what: string, least: number, ratio: number, why?: string): Target => ({
  ...{ what, wanted: `≥ ${least} ×`, reached: times(ratio), met: ratio >= least, why },
});

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row), ''].join('\n');
}
