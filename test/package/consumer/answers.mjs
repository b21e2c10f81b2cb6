import { recheck } from 'jiebang';

/** The result of each case as one line of JSON. */
export const answersTo = (cases) =>
  cases
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.stringify(recheck(JSON.parse(line).record)));
