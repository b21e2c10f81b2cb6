type Counts = { [name: string]: number | Counts };

/** Adds counts to a total of the same kind, which is changed: numbers by their names, however deep. */
export function addCounts(total: object, part: object): void {
  const sums = total as Counts;
  for (const [name, count] of Object.entries(part as Counts)) {
    const sum = sums[name];
    if (typeof count === 'number') sums[name] = (typeof sum === 'number' ? sum : 0) + count;
    else if (typeof sum === 'object') addCounts(sum, count);
    else sums[name] = count;
  }
}
