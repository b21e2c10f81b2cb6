import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';
import { NOTICE_PARTS, PARTY_KINDS, STATUSES } from './terms.js';

/** Article 11. */
export const article11 = {
  'A11.published': {
    name: 'Published demand',
    pass: () => 'the demand has been published',
    fail: () => ({
      fact: 'the demand has not been published',
      mend: 'entry is possible once it has been',
    }),
    unknown: () => 'whether the demand has been published',
  },
  'A11.applicant': {
    name: 'Other enterprise',
    pass: (seen) =>
      `an enterprise of ${seen.place('place')} applies, with the same direction and a solution for ${seen.plain('solved')} of the needs`,
    fail: otherFirmFault,
    unknown: () =>
      'whether an enterprise of the delta applies, with the same direction and a solution found,',
  },
  'A11.conformity': {
    name: 'Conformity review',
    pass: () => 'the conformity review was passed',
    fail: () => ({
      fact: 'the conformity review was failed',
      mend: 'entry is possible once it is passed',
    }),
    unknown: () => 'whether the conformity review was passed',
  },
  'A11.status': {
    name: 'Status of the entry',
    pass: (seen) => {
      const needs = seen.plain('needs');
      switch (seen.first('statuses')) {
        case '揭榜成功':
          return `with all external needs solved (${needs} of ${needs}), the entry shows “揭榜成功”, fully taken up`;
        case '部分揭榜成功':
          return `with ${seen.plain('solved')} of ${needs} external needs solved, the entry shows “部分揭榜成功”, partly taken up`;
        default:
          return `with none of the external needs solved (0 of ${needs}), there is no entry yet and the demand stays open`;
      }
    },
    fail: () => 'the needs fix no status of the entry',
    unknown: (seen) =>
      seen.open === 'edition'
        ? 'which status of the entry the needs fix'
        : `with ${seen.plain('solved')} of ${seen.plain('needs')} external needs known to be solved, whether the status is ${seen.oneOf('statuses', STATUSES)}`,
  },
  'A11.same-name-task': {
    name: 'Name and task unchanged',
    pass: () => 'name and task are unchanged',
    fail: (seen) => ({
      fact: `the adjustment changes ${seen.listed('changes', (change) => `${change.word('part', NOTICE_PARTS)} from ${change.textAgainst('before', 'after')} to ${change.textAgainst('after', 'before')}`)}`,
      mend: 'with the old wording restored the requirement is met',
    }),
    unknown: () => 'whether name and task are unchanged',
  },
  'A11.partial': {
    name: 'Part of the needs only',
    pass: (seen) => `${need(seen, 'untouched')} left alone: ${seen.texts('untouched')}`,
    fail: (seen) => ({
      fact: `only some of the needs may be adjusted, but none is left alone (${movedNeeds(seen)})`,
      mend: 'with at least one left alone the requirement is met',
    }),
    unknown: () => 'whether only some of the needs are adjusted',
  },
  'A11.as-published': {
    name: 'Needs as first published',
    pass: (seen) =>
      `${seen.count('standing') === 1 ? 'this need still stands' : 'these needs still stand'} as first published: ${seen.texts('standing')}`,
    fail: () => ({
      fact: 'after the adjustment no need stands as first published, which makes it another demand',
      mend: 'with at least one restored as first published the requirement is met',
    }),
    unknown: () => 'whether a need still stands as first published',
  },
  'A11.others-untouched': {
    name: 'Other needs go on',
    pass: () => 'the needs that are not adjusted are solved or open as before',
    fail: (seen) => ({
      fact: `${need(seen, 'moved')} not adjusted, and yet whether ${seen.count('moved') === 1 ? 'it is' : 'they are'} solved has changed: ${seen.texts('moved')}`,
      mend: `with ${seen.count('moved') === 1 ? 'its' : 'their'} state restored the requirement is met`,
    }),
    unknown: () => 'whether the needs that are not adjusted are solved or open as before',
  },
  'A11.adjusted-solved': {
    name: 'Adjusted needs open',
    pass: () => 'no changed or added need is solved yet',
    fail: (seen) => {
      const single = seen.count('solved') === 1;
      return {
        fact: `${single ? 'a changed or added need was' : 'changed or added needs were'} recorded as solved at the adjustment itself, so check whether ${single ? 'it was' : 'they were'} drawn up from an existing solution: ${seen.texts('solved')}`,
        mend: `with ${single ? 'it' : 'them'} recorded as unsolved the requirement is met`,
      };
    },
    unknown: () => 'whether all changed and added needs are still open',
  },
  'A11.addition': {
    name: 'Added needs',
    pass: () => 'no need is added',
    fail: (seen) => ({
      fact: `${seen.count('added') === 1 ? 'a need is' : 'needs are'} added: ${seen.texts('added')}`,
      mend: 'with nothing added the requirement is met',
    }),
    unknown: () => 'whether a need is added',
  },
  'A11.success-by-withdrawal': {
    name: 'Success by withdrawal',
    pass: () => '“揭榜成功” is not reached by withdrawing unsolved needs',
    fail: (seen) => ({
      fact: `“揭榜成功” is reached only because ${seen.count('withdrawnUnsolved') === 1 ? 'an unsolved need was' : 'unsolved needs were'} withdrawn: ${seen.texts('withdrawnUnsolved')}`,
      mend: 'with an unsolved need kept the requirement is met',
    }),
    unknown: () => 'whether “揭榜成功” is reached by withdrawing unsolved needs',
  },
  'A11.fall-out': {
    name: 'Loss of status',
    pass: () => 'the adjustment did not cause the loss of all solved needs',
    fail: (seen) => ({
      fact: `${seen.count('solvedBefore') === 1 ? 'a need was' : 'needs were'} solved before (${seen.texts('solvedBefore')}), none is after the adjustment, and with that the status of the entry is lost`,
      mend: 'with at least one solved need kept the requirement is met',
    }),
    unknown: () => 'whether a need is still solved after the adjustment',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

const need = (seen: Seen, key: string): string =>
  seen.count(key) === 1 ? 'this need is' : 'these needs are';

function otherFirmFault(seen: Seen): Fault {
  const but = 'an applicant other than the demander applies, but';
  const why = [
    ...(seen.has('kind') && !seen.is('kind', 'enterprise')
      ? [`it is ${seen.word('kind', PARTY_KINDS)}, where an enterprise is required`]
      : []),
    ...(seen.has('place') && !seen.inDelta('place')
      ? [`it is located outside the delta (${seen.place('place')})`]
      : []),
    ...(seen.is('sameDirection', false) ? ['its direction is not the same'] : []),
  ];
  // Of needs that nobody recorded, none is known to be solved: only without another fault is that the fault.
  if (why.length > 0) return `${but} ${why.join(' and ')}`;
  return {
    fact: `${but} no solution has been found for any need`,
    mend: 'entry is possible once one has been found',
  };
}

function movedNeeds(seen: Seen): string {
  const moved = [
    ...(seen.count('changed') > 0 ? [`changed: ${seen.texts('changed')}`] : []),
    ...(seen.count('withdrawn') > 0 ? [`withdrawn: ${seen.texts('withdrawn')}`] : []),
    ...(seen.count('added') > 0 ? [`added: ${seen.texts('added')}`] : []),
  ];
  return moved.join('; ');
}
