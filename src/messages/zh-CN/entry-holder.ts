import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';

/** Said alike wherever it is the fault, so that a conclusion says it once. */
export const NO_LEAD = '没有牵头单位';

/** 储备条目属于谁：牵头单位，或者所依解读下的任一承担单位（R12.holder）。 */
export const entryHolder: Sentences = {
  name: '牵头单位即入库单位',
  pass: (seen) =>
    `储备条目属于${seen.has('anyUnit') ? '承担单位' : '牵头单位'}${seen.text('holder')}`,
  fail: (seen) => {
    if (seen.has('anyUnit')) return heldByNoUnit(seen);
    const holder = seen.textBeside('holder', 'leads');
    if (seen.count('leads') === 0) {
      return { fact: NO_LEAD, mend: `如由入库单位${holder}牵头，则符合` };
    }
    return {
      fact: `储备条目属于${holder}，牵头单位为${seen.textsBeside('leads', 'holder')}`,
      mend: seen.looksLikeOne('holder', 'leads')
        ? '两者看似相同而有差别，请核对名称'
        : '如由入库单位牵头，则符合',
    };
  },
  unknown: (seen) =>
    seen.has('anyUnit') ? '储备条目是否属于承担单位之一' : '储备条目是否属于牵头单位',
};

/** R12.holder：任一承担单位入库即可，而入库单位不在其中。 */
function heldByNoUnit(seen: Seen): Fault {
  const holder = seen.textBeside('holder', 'units');
  if (seen.count('units') === 0) {
    return { fact: '没有列出承担单位', mend: `如入库单位${holder}为承担单位，则符合` };
  }
  return {
    fact: `储备条目属于${holder}，承担单位为${seen.textsBeside('units', 'holder')}`,
    mend: seen.looksLikeOne('holder', 'units')
      ? '两者看似相同而有差别，请核对名称'
      : '如入库单位为承担单位之一，则符合',
  };
}
