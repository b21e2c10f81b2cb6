/** A day as a number of months since the year 0, near enough for a picture. */
export function monthsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year * 12 + (month - 1) + (date - 1) / 31;
}

/** From which months to which a picture goes: whole months around all of its days. */
export function spanOf(days: readonly string[]): readonly [from: number, to: number] {
  const months = days.map(monthsOf);
  const from = Math.floor(months.reduce((least, each) => Math.min(least, each)));
  const to = Math.floor(months.reduce((most, each) => Math.max(most, each))) + 1;
  return [from, to];
}

/** The month as it is written at an axis: 2024-06. */
export function monthName(months: number): string {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${year}-${String(month).padStart(2, '0')}`;
}
