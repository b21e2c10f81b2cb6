import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';
import { NOTICE_PARTS, PARTY_KINDS, STATUSES } from './terms.js';

/** Article 11. */
export const article11 = {
  'A11.published': {
    name: '需求已发布',
    pass: () => '所揭的需求已经发布',
    fail: () => ({ fact: '所揭的需求没有发布', mend: '需求发布之后方可入库' }),
    unknown: () => '所揭的需求是否已经发布',
  },
  'A11.applicant': {
    name: '需求方以外的企业',
    pass: (seen) =>
      `申请入库的是${seen.place('place')}的企业，需求方向相同，已有 ${seen.plain('solved')} 项需求找到解决方案`,
    fail: otherFirmFault,
    unknown: () => '申请入库的是否长三角企业，需求方向是否相同，是否已找到解决方案',
  },
  'A11.conformity': {
    name: '相符性审核',
    pass: () => '相符性审核已经通过',
    fail: () => ({ fact: '相符性审核没有通过', mend: '审核通过之后方可入库' }),
    unknown: () => '相符性审核是否通过',
  },
  'A11.status': {
    name: '入库状态',
    pass: (seen) => {
      const needs = `${seen.plain('needs')} 项对外揭榜需求`;
      switch (seen.first('statuses')) {
        case '揭榜成功':
          return `${needs}全部解决，可入库，显示“揭榜成功”`;
        case '部分揭榜成功':
          return `${needs}中解决了 ${seen.plain('solved')} 项，可入库，显示“部分揭榜成功”`;
        default:
          return `${needs}全部未解决，暂不入库，需求持续有效`;
      }
    },
    fail: () => '各项需求没有确定的入库状态',
    unknown: (seen) =>
      seen.open === 'edition'
        ? '各项需求确定什么入库状态'
        : `${seen.plain('needs')} 项对外揭榜需求中已知解决了 ${seen.plain('solved')} 项，状态是${seen.oneOf('statuses', STATUSES)}`,
  },
  'A11.same-name-task': {
    name: '名称和任务不变',
    pass: () => '攻关名称和攻关任务都没有变',
    fail: (seen) => ({
      fact: `调整改动了${seen.listed('changes', (change) => `${change.word('part', NOTICE_PARTS)}（由${change.textAgainst('before', 'after')}改为${change.textAgainst('after', 'before')}）`)}`,
      mend: '如恢复原样，则符合',
    }),
    unknown: () => '攻关名称和攻关任务是否不变',
  },
  'A11.partial': {
    name: '只调整部分需求',
    pass: (seen) => `仍有 ${seen.count('untouched')} 项需求没有动：${seen.texts('untouched')}`,
    fail: (seen) => ({
      fact: `只能调整其中部分需求，而没有一项保持原样（${movedNeeds(seen)}）`,
      mend: '如至少保留 1 项不动，则符合',
    }),
    unknown: () => '调整的是否只是部分需求',
  },
  'A11.as-published': {
    name: '保留最初发布的需求',
    pass: (seen) => `${seen.texts('standing')}仍与最初发布的一致`,
    fail: () => ({
      fact: '调整后没有一项需求与最初发布的一致，等于换成了另一个需求',
      mend: '如至少有 1 项恢复为最初发布的内容，则符合',
    }),
    unknown: () => '调整后是否还有需求与最初发布的一致',
  },
  'A11.others-untouched': {
    name: '其余需求照常执行',
    pass: () => '没有调整的需求，解决与否都照旧',
    fail: (seen) => ({
      fact: `没有调整的需求${seen.texts('moved')}，解决与否却前后不同`,
      mend: '如恢复原状，则符合',
    }),
    unknown: () => '没有调整的需求解决与否是否照旧',
  },
  'A11.adjusted-solved': {
    name: '调整后的需求待解决',
    pass: () => '改动和新增的需求都还没有解决',
    fail: (seen) => ({
      fact: `改动或新增的需求${seen.texts('solved')}调整时即登记为已解决，请核实是否比照既有方案`,
      mend: '如登记为未解决，则符合',
    }),
    unknown: () => '改动和新增的需求是否都还没有解决',
  },
  'A11.addition': {
    name: '新增需求',
    pass: () => '没有新增需求',
    fail: (seen) => ({
      fact: `新增了需求${seen.texts('added')}`,
      mend: '如不新增，则符合',
    }),
    unknown: () => '是否新增了需求',
  },
  'A11.success-by-withdrawal': {
    name: '撤回需求而揭榜成功',
    pass: () => '没有因撤回未解决的需求而“揭榜成功”',
    fail: (seen) => ({
      fact: `撤回未解决的需求${seen.texts('withdrawnUnsolved')}之后，余下的全部已解决，“揭榜成功”由此而来`,
      mend: '如保留未解决的需求，则符合',
    }),
    unknown: () => '是否因撤回未解决的需求而“揭榜成功”',
  },
  'A11.fall-out': {
    name: '失去入库状态',
    pass: () => '调整未导致已解决的需求全部丧失',
    fail: (seen) => ({
      fact: `调整前已解决${seen.texts('solvedBefore')}，调整后没有一项已解决，入库状态随之失去`,
      mend: '如至少保留 1 项已解决的需求，则符合',
    }),
    unknown: () => '调整后是否还有已解决的需求',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

function otherFirmFault(seen: Seen): Fault {
  const but = '需求方以外的单位申请入库，但';
  const why = [
    ...(seen.has('kind') && !seen.is('kind', 'enterprise')
      ? [`该单位是${seen.word('kind', PARTY_KINDS)}，应为企业`]
      : []),
    ...(seen.has('place') && !seen.inDelta('place')
      ? [`该单位在${seen.place('place')}，在三省一市之外`]
      : []),
    ...(seen.is('sameDirection', false) ? ['需求方向不同'] : []),
  ];
  // Of needs that nobody recorded, none is known to be solved: only without another fault is that the fault.
  if (why.length > 0) return `${but}${why.join('，')}`;
  return { fact: `${but}没有一项需求找到解决方案`, mend: '找到解决方案之后方可入库' };
}

function movedNeeds(seen: Seen): string {
  const moved = [
    ...(seen.count('changed') > 0 ? [`改动${seen.texts('changed')}`] : []),
    ...(seen.count('withdrawn') > 0 ? [`撤回${seen.texts('withdrawn')}`] : []),
    ...(seen.count('added') > 0 ? [`新增${seen.texts('added')}`] : []),
  ];
  return moved.join('，');
}
