import { frozen } from '../values/frozen.js';
import { ALTERNATIVES, type SwitchId } from './alternatives.js';
import type { Bilingual } from './bilingual.js';
import type { ReadingId } from './readings.js';

/** An open reading that an edition may settle otherwise. */
export interface Switch {
  /** The reading to which it belongs. */
  readonly of: ReadingId;
  /** The draft's stands first. */
  readonly alternatives: readonly [string, string, ...string[]];
  /** What each of the others does. */
  readonly changes: { readonly [alternative: string]: Bilingual };
}

/**
 * The readings that can be switched. Whichever is chosen, a fact supplied later never turns a settled
 * verdict. The choice stands in `readings` of an edition.
 */
export const switches = /* @__PURE__ */ frozen({
  'R.discretion-publication': {
    of: 'R.discretion',
    alternatives: ALTERNATIVES['R.discretion-publication'],
    changes: {
      discretionary: {
        zh: '发布需求也由三省一市科技厅（委）裁量：条件具备时也可以不发布',
        en: 'publication too is at the departments’ discretion: they may decline where all conditions are met',
      },
    },
  },
  'R.discretion-approval': {
    of: 'R.discretion',
    alternatives: ALTERNATIVES['R.discretion-approval'],
    changes: {
      discretionary: {
        zh: '立项也由工作专班裁量：条件具备时也可以不予立项',
        en: 'approval too is discretionary: it may be declined where all conditions are met',
      },
    },
  },
  'R4.focus': {
    of: 'R4.focus',
    alternatives: ALTERNATIVES['R4.focus'],
    changes: {
      must: {
        zh: '重点领域、2-3 年和跨区域协同成为必备条件',
        en: 'key fields, two to three years and work across regions become hard conditions',
      },
    },
  },
  'R7.place': {
    of: 'R7.place',
    alternatives: ALTERNATIVES['R7.place'],
    changes: {
      'any-department': {
        zh: '四家科技厅（委）中任何一家都可以征集长三角的需求',
        en: 'any of the four departments may collect a demand of the delta',
      },
    },
  },
  'R9.contents': {
    of: 'R9.contents',
    alternatives: ALTERNATIVES['R9.contents'],
    changes: { advise: { zh: '发布内容只作提示', en: 'the list of contents is advice' } },
  },
  'R11.single-need': {
    of: 'R11.adjust',
    alternatives: ALTERNATIVES['R11.single-need'],
    changes: {
      allow: {
        zh: '只有一项对外揭榜需求的，也可以调整这一项',
        en: 'the only need of a demand may be adjusted too',
      },
    },
  },
  'R11.cumulative': {
    of: 'R11.adjust',
    alternatives: ALTERNATIVES['R11.cumulative'],
    changes: {
      advise: {
        zh: '没有一项需求仍如最初发布的，只作提示',
        en: 'that one need still stands as first published is advice',
      },
    },
  },
  'R11.addition': {
    of: 'R11.adjust',
    alternatives: ALTERNATIVES['R11.addition'],
    changes: { must: { zh: '不得新增需求', en: 'no need may be added' } },
  },
  'R11.withdrawal': {
    of: 'R11.adjust',
    alternatives: ALTERNATIVES['R11.withdrawal'],
    changes: {
      must: {
        zh: '不得靠撤回未解决的需求达到揭榜成功',
        en: '“揭榜成功” may not be reached by withdrawing what was unsolved',
      },
    },
  },
  'R12.partial': {
    of: 'R12.partial',
    alternatives: ALTERNATIVES['R12.partial'],
    changes: { 'full-only': { zh: '只有揭榜成功的才可申报', en: 'only “揭榜成功” may apply' } },
  },
  'R12.units': {
    of: 'R12.units',
    alternatives: ALTERNATIVES['R12.units'],
    changes: {
      city: {
        zh: '“两地”按长三角的设区市计（上海算一地）',
        en: 'the regions are counted by prefecture of the delta (Shanghai is one)',
      },
    },
  },
  'R12.holder': {
    of: 'R12.holder',
    alternatives: ALTERNATIVES['R12.holder'],
    changes: {
      'any-unit': {
        zh: '任何承担单位的储备条目都可据以申报',
        en: 'the entry of any unit of the project serves',
      },
    },
  },
  'R13.supplement': {
    of: 'R13.supplement',
    alternatives: ALTERNATIVES['R13.supplement'],
    changes: {
      'must-call': {
        zh: '形式审查未通过的，应先通知补交材料',
        en: 'where the form is not in order, a supplement must be asked for first',
      },
    },
  },
  'R14.joint': {
    of: 'R14.joint',
    alternatives: ALTERNATIVES['R14.joint'],
    changes: {
      one: {
        zh: '评审有三省一市科技厅（委）中一家参加即可',
        en: 'one of the four departments suffices at the review',
      },
    },
  },
  'R15.sequence': {
    of: 'R15.sequence',
    alternatives: ALTERNATIVES['R15.sequence'],
    changes: {
      'approval-first': {
        zh: '公告和签约都在审议之后即可，二者不分先后',
        en: 'announcement and signing each follow the deliberation, in either order',
      },
    },
  },
  'R16.investment': {
    of: 'R16.investment',
    alternatives: ALTERNATIVES['R16.investment'],
    changes: {
      'self-raised': {
        zh: '30% 按自筹投入计算（相当于项目投入的 3/13）',
        en: 'the share is taken of the self-raised funds (3/13 of the total)',
      },
    },
  },
  'R16.grant': {
    of: 'R16.grant',
    alternatives: ALTERNATIVES['R16.grant'],
    changes: {
      'all-public': {
        zh: '上限把地方财政资金一并计入',
        en: 'the cap counts local public money as well',
      },
    },
  },
  'R16.contract': {
    of: 'R16.contract',
    alternatives: ALTERNATIVES['R16.contract'],
    changes: {
      sum: { zh: '80% 按全部合同合计计算', en: 'the share is taken of all contracts together' },
    },
  },
  'R16.before': {
    of: 'R16.before',
    alternatives: ALTERNATIVES['R16.before'],
    changes: {
      counts: {
        zh: '验收当日的付款算在验收前',
        en: 'a payment on the day of acceptance counts as made before it',
      },
      late: {
        zh: '验收当日的付款不算在验收前',
        en: 'a payment on the day of acceptance comes too late',
      },
    },
  },
  'R16.condition': {
    of: 'R16.condition',
    alternatives: ALTERNATIVES['R16.condition'],
    changes: {
      advise: {
        zh: '未付足解决方费用不妨碍验收，只作提示',
        en: 'unpaid money does not bar acceptance; it is pointed out',
      },
    },
  },
  'R19.record': {
    of: 'R19.record',
    alternatives: ALTERNATIVES['R19.record'],
    changes: {
      discretion: {
        zh: '有不良信用记录的，是否符合申报条件由办理机关裁量',
        en: 'with a credit record, whether the application may be filed is discretionary',
      },
    },
  },
} as const satisfies Readonly<Record<SwitchId, Switch>>);
