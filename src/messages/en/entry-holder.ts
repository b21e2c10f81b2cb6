import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';

/** Said alike wherever it is the fault, so that a conclusion says it once. */
export const NO_LEAD = 'there is no lead unit';

/** Whose the entry is: the lead's, or under the other reading that of any unit (R12.holder). */
export const entryHolder: Sentences = {
  name: 'Lead holds the entry',
  pass: (seen) =>
    `the reserve entry belongs to ${seen.has('anyUnit') ? 'a unit of the project' : 'the lead unit'}, ${seen.text('holder')}`,
  fail: (seen) => {
    if (seen.has('anyUnit')) return heldByNoUnit(seen);
    const holder = seen.textBeside('holder', 'leads');
    if (seen.count('leads') === 0) {
      return {
        fact: NO_LEAD,
        mend: `with the holder of the entry, ${holder}, as lead the requirement is met`,
      };
    }
    return {
      fact: `the reserve entry belongs to ${holder}, but the lead ${seen.count('leads') === 1 ? 'unit is' : 'units are'} ${seen.textsBeside('leads', 'holder')}`,
      mend: seen.looksLikeOne('holder', 'leads')
        ? 'the two look alike and differ, so check the names'
        : 'with the holder of the entry as lead the requirement is met',
    };
  },
  unknown: (seen) =>
    `whether the reserve entry belongs to ${seen.has('anyUnit') ? 'a unit of the project' : 'the lead unit'}`,
};

/** R12.holder: the entry of any unit serves, and none of them holds it. */
function heldByNoUnit(seen: Seen): Fault {
  const holder = seen.textBeside('holder', 'units');
  const among = (who: string) => `with ${who} among the units the requirement is met`;
  if (seen.count('units') === 0) {
    return { fact: 'no unit is listed', mend: among(`the holder of the entry, ${holder},`) };
  }
  return {
    fact: `the reserve entry belongs to ${holder}, but the ${seen.count('units') === 1 ? 'unit is' : 'units are'} ${seen.textsBeside('units', 'holder')}`,
    mend: seen.looksLikeOne('holder', 'units')
      ? 'the two look alike and differ, so check the names'
      : among('the holder of the entry'),
  };
}
