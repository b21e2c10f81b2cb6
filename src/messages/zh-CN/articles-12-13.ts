import type { RuleId } from '../../index.js';
import { OBJECTIVES as CODED_OBJECTIVES, PLATFORMS as CODED_PLATFORMS } from '../coded-words.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';
import { byBody, notByBody } from './bodies.js';
import { codeWritten } from './codes.js';
import { entryHolder, NO_LEAD } from './entry-holder.js';
import { BODIES, OBJECTIVES, PARTY_KINDS, PLATFORMS, STATUSES } from './terms.js';

/** Articles 12 and 13. */
export const articles12And13 = {
  'A12.guide': {
    name: '年度指南',
    pass: (seen) => `${seen.word('issuer', BODIES)}已发布 ${seen.plain('year')} 年度联合攻关指南`,
    fail: guideFault,
    unknown: () => '当年度的联合攻关指南是否已经发布',
  },
  'A12.reserve': {
    name: '已在储备库',
    pass: (seen) => `已进入储备库，状态为${seen.word('status', STATUSES)}`,
    fail: () => ({ fact: '没有进入储备库', mend: '入库之后方可申报' }),
    unknown: () => '是否已进入储备库',
  },
  'A12.holder': entryHolder,
  'A12.partial-entry': {
    name: '入库状态为揭榜成功',
    pass: () => '储备条目的状态为“揭榜成功”',
    fail: () => ({
      fact: '储备条目的状态为“部分揭榜成功”，尚有需求没有解决',
      mend: '如需求已全部解决，则符合',
    }),
    unknown: () => '储备条目的状态是否“揭榜成功”',
  },
  'A12.one-lead': {
    name: '一个牵头单位',
    pass: () => '牵头单位只有一个',
    fail: (seen) => ({
      fact: seen.is('leads', 0) ? NO_LEAD : `牵头单位有 ${seen.plain('leads')} 个`,
      mend: '如确定为 1 个，则符合',
    }),
    unknown: () => '牵头单位是否只有一个',
  },
  'A12.lead-region': {
    name: '牵头单位在三省一市',
    pass: (seen) => `牵头单位在${seen.places('places')}，属三省一市`,
    fail: (seen) => ({
      fact:
        seen.count('places') > 0
          ? `${seen.count('places') === 1 ? '' : '有'}牵头单位在${seen.places('places', 'outside')}，在三省一市之外`
          : NO_LEAD,
      mend: '如由三省一市的单位牵头，则符合',
    }),
    unknown: () => '牵头单位是否在三省一市',
  },
  'A12.regions': {
    name: '三省一市两地及以上',
    pass: (seen) => {
      const grain = grainOf(seen);
      return seen.count(grain) < seen.number('required')
        ? `承担单位不论在所记的哪一地，都来自三省一市中的至少 ${seen.plain('required')} 地`
        : `承担单位来自${seen.provinces(grain)}，共 ${seen.count(grain)} 地，不少于要求的 ${seen.plain('required')} 地`;
    },
    fail: (seen) => ({
      fact: `${coveredRegions(seen)}，要求不少于 ${seen.plain('required')} 地`,
      mend: `如再有另外 ${seen.toAdd()} 地的单位参加，则符合`,
    }),
    unknown: (seen) => {
      if (!seen.has('required')) return '承担单位是否来自足够多的省（市）';
      const question = `${coveredRegions(seen)}，是否达到 ${seen.plain('required')} 地`;
      if (seen.open !== 'several-places' || grainOf(seen) === 'provinces') return question;
      return {
        clause: `${question}，尚不能认定：有单位所记的所在地可能是几个设区市之一，查实所在地之后才能认定`,
      };
    },
  },
  'A12.leader': {
    name: '项目负责人',
    pass: (seen) => `项目负责人是${seen.text('leader')}`,
    fail: () => ({ fact: '没有确定项目负责人', mend: '如已确定，则符合' }),
    unknown: () => '是否确定了项目负责人',
  },
  'A12.team': {
    name: '核心团队',
    pass: (seen) => `核心团队有 ${seen.plain('members')} 人`,
    fail: () => ({ fact: '核心团队没有成员', mend: '如至少确定 1 人，则符合' }),
    unknown: () => '是否确定了核心团队',
  },
  'A12.platform': {
    name: '国科管申报',
    pass: () => '在国科管上申报',
    fail: (seen) =>
      codeWritten(seen, '申报平台', 'platform', CODED_PLATFORMS) ?? {
        fact: `申报平台是${seen.word('platform', PLATFORMS)}，应在国科管上申报`,
        mend: '如在国科管上申报，则符合',
      },
    unknown: () => '是否在国科管上申报',
  },
  'A12.objective': {
    name: '任务目标',
    pass: (seen) => `任务目标是${seen.word('objective', OBJECTIVES)}`,
    fail: () => ({ fact: '任务没有目标', mend: '如写明目标，则符合' }),
    unknown: () => '任务是否有目标',
  },
  'A12.objective-listed': {
    name: '所列任务目标',
    pass: (seen) => `任务目标${seen.word('objective', OBJECTIVES)}在所列目标之内`,
    fail: (seen) =>
      seen.is('objective', null)
        ? '任务没有目标'
        : (codeWritten(seen, '任务目标', 'objective', CODED_OBJECTIVES) ?? {
            fact: `任务目标${seen.word('objective', OBJECTIVES)}不在所列目标（关键技术解决、重大工程应用、重点企业应用）之内`,
            mend: '如以所列目标之一为目标，则符合',
          }),
    unknown: () => '任务目标是否在所列目标之内',
  },
  'A12.consortium': {
    name: '创新联合体',
    pass: (seen) => `承担单位包括${seen.words('kinds', PARTY_KINDS)}，是多类主体的联合体`,
    fail: (seen) => ({
      fact:
        seen.count('kinds') > 0
          ? `承担单位都是${seen.words('kinds', PARTY_KINDS)}，没有组成多类主体的联合体`
          : '没有承担单位，没有组成联合体',
      mend: `如再有另外 ${seen.toAdd()} 类单位参加，则符合`,
    }),
    unknown: () => '承担单位是否包括两类以上的主体',
  },
  'A13.formal': {
    name: '形式审查',
    pass: () => '申报书内容相符、完整，形式审查通过',
    fail: (seen) => `申报书${notInForm(seen)}，形式审查不通过`,
    unknown: () => '申报书内容是否相符、完整',
  },
  'A13.supplement': {
    name: '补交材料',
    pass: (seen) =>
      `补交材料于${seen.date('on')}送到，没有超过期限${seen.date('deadline')}，补交后内容相符、完整`,
    fail: (seen) => {
      if (seen.is('supplement', null)) return `补交期限${seen.date('deadline')}已过，没有补交材料`;
      return seen.plain('on') > seen.plain('deadline')
        ? `补交材料于${seen.date('on')}送到，超过了期限${seen.date('deadline')}`
        : `材料如期补交，但补交后仍${notInForm(seen)}`;
    },
    unknown: (seen) =>
      seen.has('deadline')
        ? `到期限${seen.date('deadline')}为止是否补交齐全`
        : '是否通知补交，到期限为止是否补交齐全',
  },
  'A13.accepted-first': {
    name: '形式审查在先',
    pass: () => '评审之前形式审查已经通过',
    fail: () => ({
      fact: '形式审查没有通过就进入了评审',
      mend: '形式审查通过之后方可评审',
    }),
    unknown: () => '进入评审之前是否通过形式审查',
  },
  'A13.recommended': {
    name: '集中推荐',
    pass: (seen) => byBody(seen, '项目申报', '推荐'),
    fail: (seen) => notByBody(seen, '项目申报', '推荐'),
    unknown: () => '项目申报是否经过推荐',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

function guideFault(seen: Seen): Fault {
  const required = seen.word('required', BODIES);
  const year = seen.plain('applyingFor');
  if (seen.is('guide', null)) {
    return {
      fact: `截至决定之日，${required}没有发布 ${year} 年度联合攻关指南`,
      mend: '指南发布之后方可申报',
    };
  }
  const fact = seen.is('issuer', seen.plain('required'))
    ? `依据的是 ${seen.plain('year')} 年度指南，申报的却是 ${year} 年度`
    : `指南由${seen.word('issuer', BODIES)}发布，应由${required}发布`;
  return { fact, mend: `如以${required}发布的 ${year} 年度指南为依据，则符合` };
}

function coveredRegions(seen: Seen): string {
  const grain = grainOf(seen);
  if (seen.count(grain) > 0) return `已知的承担单位只来自三省一市中的${seen.provinces(grain)}`;
  return seen.toAdd() === seen.number('required')
    ? '已知的承担单位没有一个来自三省一市'
    : '没有一个承担单位可以确定来自三省一市中的哪一地';
}

/** What counts as a region (R12.units). */
const grainOf = (seen: Seen): 'cities' | 'provinces' =>
  seen.has('cities') ? 'cities' : 'provinces';

function notInForm(seen: Seen): string {
  const why = [
    ...(seen.is('conforming', false) ? ['内容不相符'] : []),
    ...(seen.is('complete', false) ? ['材料不完整'] : []),
  ];
  return why.join('、');
}
