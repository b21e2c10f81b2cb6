import type { Facts } from '../entities/facts.js';
import { type Fen, fen, minus, plus } from '../values/money.js';
import type { Sides, Turn } from './turn.js';

type Source = NonNullable<Facts<'grant'>['sources']>[number];
type Level = Source['level'];

/** What the sources of some levels come to, in fen. */
export function amountOf(sources: readonly Source[], ...levels: readonly Level[]): Fen {
  let total: Fen = 0;
  for (const { level, amount } of sources) {
    if (levels.includes(level)) total = plus(total, fen(amount));
  }
  return total;
}

/** Where a sum of sources turns at a limit: the list, each amount that counts, and what each source is. */
export function sourceTurns(
  sources: readonly Source[] | undefined,
  levels: readonly Level[],
  limit: Fen,
  gives: Sides,
): Turn[] {
  const rows = sources ?? [];
  const total = amountOf(rows, ...levels);
  return [
    { of: 'facts.sources', unit: 'fen', limit, gives },
    ...rows.flatMap(({ level, amount }, index): Turn[] => [
      { of: `facts.sources.${index}.level`, passes: levels },
      ...(levels.includes(level)
        ? [
            {
              of: `facts.sources.${index}.amount`,
              unit: 'fen',
              limit: minus(limit, minus(total, fen(amount))),
              gives,
            } as const,
          ]
        : []),
    ]),
  ];
}
