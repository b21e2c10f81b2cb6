import { describe } from 'vitest';
import type { Facts } from '../../src/index.js';
import { typicalFacts } from '../records.js';
import { editionWith, itAnswers } from './ask.js';

type Need = Facts<'demand-adjustment'>['after']['needs'][number];
const typical = typicalFacts['demand-adjustment'];

const need = (id: string, text: string, solved?: boolean): Need =>
  solved === undefined ? { id, text } : { id, text, solved };

/** An adjustment of these needs, name and task kept. */
const moved = (before: Need[], after: Need[]) => ({
  before: { ...typical.before, needs: before },
  after: { ...typical.after, needs: after },
});

describe('Article 11: name and task stay as they are', () => {
  const renamed = (name: string, task: string) => ({ after: { ...typical.after, name, task } });
  const { name, task } = typical.before;
  const invisibly = `${name}\u200b`;
  const was = (part: 'name' | 'task', after: string) => ({
    part,
    before: typical.before[part],
    after,
  });
  itAnswers('demand-adjustment', 'A11.same-name-task', [
    ['unchanged', {}, { result: 'pass', facts: { changed: [] } }],
    [
      'white space around is no change',
      renamed(` ${name}\n`, task),
      { result: 'pass', facts: { changed: [] } },
    ],
    [
      'another name',
      renamed(`${name}二期`, task),
      { result: 'fail', facts: { changed: ['name'], changes: [was('name', `${name}二期`)] } },
    ],
    [
      'a name with an invisible character more',
      renamed(invisibly, task),
      { result: 'fail', facts: { changed: ['name'], changes: [was('name', invisibly)] } },
    ],
    [
      'another task',
      renamed(name, '另一任务'),
      { result: 'fail', facts: { changed: ['task'], changes: [was('task', '另一任务')] } },
    ],
    [
      'both',
      renamed('另', '另'),
      {
        result: 'fail',
        facts: { changed: ['name', 'task'], changes: [was('name', '另'), was('task', '另')] },
      },
    ],
  ]);
});

describe('Article 11: only some of the needs are adjusted', () => {
  const alone = { edition: editionWith({}, { readings: { 'R11.single-need': 'allow' } }) };
  itAnswers('demand-adjustment', 'A11.partial', [
    [
      'one untouched, one each changed, withdrawn and added',
      moved(
        [need('N1', 'a'), need('N2', 'b'), need('N3', 'c')],
        [need('N4', 'd'), need('N2', 'B'), need(' N1', 'a ')],
      ),
      {
        result: 'pass',
        facts: { untouched: ['N1'], changed: ['N2'], withdrawn: ['N3'], added: ['N4'] },
      },
    ],
    [
      'the only need of a demand cannot be adjusted',
      moved([need('N1', 'a')], [need('N1', 'A')]),
      { result: 'fail', facts: { untouched: [], changed: ['N1'], withdrawn: [], added: [] } },
    ],
    [
      'the same text under another id is another need',
      moved([need('N1', 'a')], [need('N2', 'a')]),
      { result: 'fail', facts: { untouched: [], changed: [], withdrawn: ['N1'], added: ['N2'] } },
    ],
    [
      'an adjustment of nothing leaves all alone',
      moved([need('N1', 'a')], [need('N1', 'a')]),
      { result: 'pass', facts: { untouched: ['N1'], changed: [], withdrawn: [], added: [] } },
    ],
    [
      'where an edition lets the only need be adjusted, nothing is asked of it',
      moved([need('N1', 'a')], [need('N1', 'A')]),
      undefined,
      alone,
    ],
    [
      'but of two, one is still left alone',
      moved([need('N1', 'a'), need('N2', 'b')], [need('N1', 'A'), need('N2', 'B')]),
      {
        result: 'fail',
        facts: { untouched: [], changed: ['N1', 'N2'], withdrawn: [], added: [] },
      },
      alone,
    ],
  ]);
});

describe('Article 11: one need stands as first published', () => {
  itAnswers('demand-adjustment', 'A11.as-published', [
    ['one does', {}, { result: 'pass', facts: { standing: ['N1'] } }],
    [
      'exchanged bit by bit none does',
      { published: [need('N1', '最初的文字')] },
      { result: 'fail', facts: { standing: [] } },
    ],
    [
      'the text under another id does not stand',
      { published: [need('N9', '亚微米缺陷检出')] },
      { result: 'fail', facts: { standing: [] } },
    ],
    [
      'one of two wordings published under one id stands',
      { published: [need('N1', '最初的文字'), need('N1', '亚微米缺陷检出')] },
      { result: 'pass', facts: { standing: ['N1'] } },
    ],
    ['nothing was published', { published: [] }, { result: 'fail', facts: { standing: [] } }],
    [
      'not on record',
      { published: undefined },
      { result: 'unknown', missing: ['facts.published'] },
    ],
  ]);
});

describe('Article 11: the other needs go on as they were', () => {
  itAnswers('demand-adjustment', 'A11.others-untouched', [
    ['they do', {}, { result: 'pass', facts: { moved: [] } }],
    [
      'one became solved by the adjustment',
      moved([need('N1', 'a', false)], [need('N1', 'a', true)]),
      { result: 'fail', facts: { moved: ['N1'] } },
    ],
    [
      'one became unsolved',
      moved([need('N1', 'a', true), need('N2', 'b')], [need('N1', 'a', false), need('N2', 'b')]),
      { result: 'fail', facts: { moved: ['N1'] } },
    ],
    [
      'of a changed need it is not asked',
      moved([need('N1', 'a', true)], [need('N1', 'A', false)]),
      { result: 'pass', facts: { moved: [] } },
    ],
    [
      'either side not on record',
      moved([need('N1', 'a'), need('N2', 'b', true)], [need('N2', 'b'), need('N1', 'a', true)]),
      {
        result: 'unknown',
        facts: { moved: [] },
        missing: ['facts.after.needs.0.solved', 'facts.before.needs.0.solved'],
      },
    ],
  ]);
});

describe('R11.status: what a need newly asks is open', () => {
  itAnswers('demand-adjustment', 'A11.adjusted-solved', [
    ['so it is', {}, { result: 'pass', facts: { solved: [] } }],
    [
      'a changed need that is solved already',
      moved([need('N1', 'a')], [need('N1', 'A', true)]),
      { result: 'fail', facts: { solved: ['N1'] } },
    ],
    [
      'an added one, whatever is unknown of the others',
      moved([need('N1', 'a')], [need('N1', 'A'), need('N2', 'b', true)]),
      { result: 'fail', facts: { solved: ['N2'] } },
    ],
    [
      'not on record',
      moved([need('N1', 'a')], [need('N1', 'A'), need('N2', 'b', false)]),
      { result: 'unknown', facts: { solved: [] }, missing: ['facts.after.needs.0.solved'] },
    ],
  ]);
});

describe('R11.adjust: what is added is pointed out', () => {
  itAnswers('demand-adjustment', 'A11.addition', [
    ['nothing', {}, { result: 'pass', facts: { added: [] } }],
    [
      'one need',
      moved([need('N1', 'a')], [need('N1', 'a'), need('N2', 'b')]),
      { result: 'fail', facts: { added: ['N2'] } },
    ],
  ]);
});

describe('R11.adjust: success won by withdrawing is pointed out', () => {
  const two = (second?: boolean) => [need('N1', 'a', true), need('N2', 'b', second)];
  const answer = (result: 'pass' | 'fail', withdrawnUnsolved: string[]) => ({
    result,
    facts: { withdrawnUnsolved },
  });
  itAnswers('demand-adjustment', 'A11.success-by-withdrawal', [
    [
      'the unsolved need withdrawn, all others solved',
      moved(two(false), [need('N1', 'a', true)]),
      answer('fail', ['N2']),
    ],
    [
      'one other still unsolved',
      moved(two(false), [need('N1', 'a', false)]),
      answer('pass', ['N2']),
    ],
    ['a solved need withdrawn', moved(two(true), [need('N1', 'a', true)]), answer('pass', [])],
    ['nothing withdrawn', moved(two(false), two(true)), answer('pass', [])],
    [
      'whether the withdrawn need was solved is not on record',
      moved(two(), [need('N1', 'a', true)]),
      {
        result: 'unknown',
        facts: { withdrawnUnsolved: [] },
        missing: ['facts.before.needs.1.solved'],
      },
    ],
    [
      'whether the others are is not on record',
      moved(two(false), [need('N1', 'a')]),
      {
        result: 'unknown',
        facts: { withdrawnUnsolved: ['N2'] },
        missing: ['facts.after.needs.0.solved'],
      },
    ],
    [
      'one withdrawn need was unsolved: whether another was is not what is missing',
      moved([...two(false), need('N3', 'c')], [need('N1', 'a')]),
      {
        result: 'unknown',
        facts: { withdrawnUnsolved: ['N2'] },
        missing: ['facts.after.needs.0.solved'],
      },
    ],
    [
      'an unsolved other settles it, whatever was withdrawn',
      moved(two(), [need('N1', 'a', false)]),
      answer('pass', []),
    ],
  ]);
});

describe('R11.status: an adjustment that leaves nothing solved is pointed out', () => {
  const earlier = (solved?: boolean) => [need('N1', 'a', solved), need('N2', 'b', false)];
  itAnswers('demand-adjustment', 'A11.fall-out', [
    [
      'one solved before, none after',
      moved(earlier(true), [need('N1', 'A', false), need('N2', 'b', false)]),
      { result: 'fail', facts: { solvedBefore: ['N1'], solvedAfter: [] } },
    ],
    [
      'one still is',
      moved(earlier(true), [need('N1', 'A'), need('N2', 'b', true)]),
      { result: 'pass', facts: { solvedBefore: ['N1'], solvedAfter: ['N2'] } },
    ],
    [
      'none was before',
      moved(earlier(false), [need('N1', 'A')]),
      { result: 'pass', facts: { solvedBefore: [], solvedAfter: [] } },
    ],
    [
      'not on record of after',
      moved(earlier(true), [need('N1', 'A'), need('N2', 'b', false)]),
      {
        result: 'unknown',
        facts: { solvedBefore: ['N1'], solvedAfter: [] },
        missing: ['facts.after.needs.0.solved'],
      },
    ],
    [
      'one was before: whether another was is not what is missing',
      moved([...earlier(true), need('N3', 'c')], [need('N1', 'a')]),
      {
        result: 'unknown',
        facts: { solvedBefore: ['N1'], solvedAfter: [] },
        missing: ['facts.after.needs.0.solved'],
      },
    ],
    [
      'not on record of before',
      moved(earlier(), [need('N2', 'b', false)]),
      {
        result: 'unknown',
        facts: { solvedBefore: [], solvedAfter: [] },
        missing: ['facts.before.needs.0.solved'],
      },
    ],
  ]);
});
