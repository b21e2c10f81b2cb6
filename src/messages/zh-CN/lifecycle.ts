import type { LifecycleMessages } from '../lifecycle/messages.js';
import type { LifecyclePhrases } from '../lifecycle/names.js';
import { lifecycleSpeaker } from '../lifecycle/speaker.js';
import { apart, asked } from './apart.js';
import { ACTS, FIELDS_OF_ACTS, ROLES, STAGES, THINGS } from './lifecycle-names.js';
import { STEPS } from './steps.js';
import {
  ACCEPTANCE,
  ASSESSMENT,
  BODIES,
  DIRECTIONS,
  FIELDS,
  OBJECTIVES,
  PARTY_KINDS,
  PLATFORMS,
  STANDINGS,
  STATUSES,
} from './terms.js';
import { words } from './words.js';

const phrases: LifecyclePhrases = {
  ours: (clause) => `条文没有规定，依本库的流程：${clause}。`,
  oursName: '条文没有规定，由本库补充',
  standing: (thing, parts) => `${thing}：${parts.join('，')}`,
  thing: (thing, id) => `${thing} ${id}`,
  granted: (amount) => `支持资金累计 ${amount}`,
  articles: (cites) => cites.join('、'),
  may: (act, who, basis) => `${act}：现在可以办理，由${who}办理（${basis}）。`,
  mayNot: (act, why) => `${act}：现在不能办理。${why.join('')}`,
  target: (act, id) => `${act}（${id}）`,
  conclusion: (acts, irregular) => {
    if (acts === 0) return '案卷里还没有行为。';
    if (acts === 1 && irregular === 0) return '案卷里仅有的 1 个行为符合规定。';
    return irregular === 0
      ? `全部 ${acts} 个行为都符合规定。`
      : `${acts} 个行为中有 ${irregular} 个不符合规定、次序不符、待核实或数据有误。`;
  },
  irregularity: (what, verdict, rules) =>
    rules === '' ? `${what}：${verdict}` : `${what}：${verdict}（依据：${rules}）`,
  dated: (on, act) => `${on}${act}`,
  nth: (number) => `第 ${number} 个行为`,
  ofAct: (nth, field) => `${nth}的${field}`,
  yes: '是',
  no: '否',
  none: '无',
  items: (count) => `${count} 项`,
  part: (field, value) => `${asked(field)}为${apart(value)}`,
};

/**
 * 流程各步的中文说法。What the library says of lifecycles in Chinese: acts, stages, who may act, and what
 * would have to come first.
 *
 * @example
 * ```ts
 * zhCNLifecycle.act('hold-review') // => "组织评审"
 * zhCNLifecycle.actor('320000') // => "江苏省科学技术厅"
 * zhCNLifecycle.step({ rule: 'S.order', article: 15, modality: 'must', result: 'fail', facts: { stage: 'accepted', from: ['listed'], first: ['hold-review', 'list-project'] } }) // => "第十五条：项目现在是“已受理”，这一行为须在“已列入拟立项名单”时办理；须先依次办理组织评审、确定拟立项名单。"
 * ```
 */
export const zhCNLifecycle: LifecycleMessages = /* @__PURE__ */ lifecycleSpeaker(words, {
  acts: ACTS,
  stages: STAGES,
  things: THINGS,
  roles: ROLES,
  bodies: BODIES,
  statuses: { ...STATUSES, pending: '“暂不入库”（还没有一项需求解决）' },
  verdicts: { 'out-of-order': '次序不符', regular: '全部符合规定', irregular: '未全部符合规定' },
  rules: {
    'S.order': '办理次序',
    'S.actor': '办理主体',
    'S.record': '与历史记载相符',
  },
  steps: STEPS,
  codes: {
    kind: PARTY_KINDS,
    role: { lead: '牵头单位', subproject: '子课题承担单位', participant: '参与单位' },
    route: { demander: '需求方自己入库', 'same-direction': '同方向企业入库' },
    body: BODIES,
    issuer: BODIES,
    status: STATUSES,
    conformityReview: { passed: '通过', failed: '没有通过' },
    criteria: { ...ASSESSMENT, ...ACCEPTANCE },
    field: FIELDS,
    direction: DIRECTIONS,
    platform: PLATFORMS,
    objective: OBJECTIVES,
    credit: STANDINGS,
    level: { central: '中央', provincial: '省级', local: '地方' },
  },
  fields: FIELDS_OF_ACTS,
  phrases,
});
