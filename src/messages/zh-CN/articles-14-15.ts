import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';
import {
  allFour,
  byBody,
  competent,
  notAllFour,
  notByBody,
  notCompetent,
  whetherFour,
} from './bodies.js';

/** Articles 14 and 15. */
export const articles14And15 = {
  'A14.joint': {
    name: '会同评审',
    pass: (seen) => allFour(seen, '评审'),
    fail: (seen) => notAllFour(seen, '评审'),
    unknown: (seen) => whetherFour(seen, '评审'),
  },
  'A14.pool': {
    name: '国家科技专家库',
    pass: (seen) => `${seen.plain('experts')} 名评审专家都来自国家科技专家库`,
    fail: (seen) =>
      seen.is('experts', 0)
        ? { fact: '没有评审专家', mend: '如从国家科技专家库至少选取 1 名，则符合' }
        : {
            fact: `评审专家${seen.texts('outside')}不在国家科技专家库`,
            mend: '如评审专家都从国家科技专家库选取，则符合',
          },
    unknown: () => '评审专家是否都来自国家科技专家库',
  },
  'A14.frequency': {
    name: '评审频次',
    pass: (seen) =>
      `这是当年第 ${seen.plain('roundOfYear')} 次评审，一年不超过 ${seen.plain('max')} 次`,
    fail: (seen) => ({
      fact: `这已是当年第 ${seen.plain('roundOfYear')} 次评审，超过一年 ${seen.plain('max')} 次`,
      mend: '如留到下一年度评审，则符合',
    }),
    unknown: () => '评审次数是否在一年的频次之内',
  },
  'A14.review': {
    name: '评审结论',
    pass: () => '评审结论是肯定的',
    fail: () => '评审结论是否定的，不能立项',
    unknown: () => '评审结论是否肯定',
  },
  'A15.joint-list': {
    name: '共同确定拟立项名单',
    pass: (seen) => allFour(seen, '拟立项名单的确定'),
    fail: (seen) =>
      seen.is('proposal', null)
        ? {
            fact: '截至决定之日没有拟立项名单',
            mend: '如名单已由三省一市科技厅（委）共同确定，则符合',
          }
        : notAllFour(seen, '拟立项名单的确定'),
    unknown: () => '三省一市科技厅（委）是否全部参加拟立项名单的确定',
  },
  'A15.deliberation': {
    name: '立项审议',
    pass: (seen) => `${byBody(seen, '拟立项名单', '审议')}通过`,
    fail: (seen) => notByBody(seen, '拟立项名单', '审议', '审议通过'),
    unknown: () => '拟立项名单是否审议通过',
  },
  'A15.order': {
    name: '先定名单后审议',
    pass: (seen) =>
      seen.is('proposedOn', null) || seen.is('deliberatedOn', null)
        ? '名单的确定或者审议没有进行，不存在先后问题'
        : `${seen.date('proposedOn')}确定名单，${seen.date('deliberatedOn')}审议，先后没有颠倒`,
    fail: (seen) => ({
      fact: `${seen.date('deliberatedOn')}就已审议，名单到${seen.date('proposedOn')}才确定`,
      mend: '如审议不早于名单的确定，则符合',
    }),
    unknown: () => '名单是否在审议之前确定',
  },
  'A15.approved-first': {
    name: '审议通过在先',
    pass: (seen) => `立项已于${seen.date('on')}审议通过`,
    fail: (seen) => ({
      fact: seen.is('deliberation', null)
        ? '截至决定之日立项没有经过审议'
        : `${seen.date('on')}的审议没有通过立项`,
      mend: '审议通过之后方可公告、签订任务书和合同',
    }),
    unknown: () => '立项是否审议通过',
  },
  'A15.announcement': {
    name: '立项公告',
    pass: (seen) => byBody(seen, '立项项目', '公告'),
    fail: (seen) => notByBody(seen, '立项项目', '公告'),
    unknown: () => '立项项目是否已经公告',
  },
  'A15.signing-department': {
    name: '签订部门',
    pass: (seen) => competent(seen, '牵头单位', SIGNING),
    fail: (seen) =>
      seen.is('agreement', null) ? NOT_SIGNED : notCompetent(seen, '牵头单位', SIGNING),
    unknown: () => `是否由牵头单位所在地的科技厅（委）${SIGNING}`,
  },
  'A15.both-documents': {
    name: '任务书和合同',
    pass: () => '任务书和合同都已签订',
    fail: (seen) => (seen.is('agreement', null) ? NOT_SIGNED : notBothSigned(seen)),
    unknown: () => '任务书和合同是否都已签订',
  },
  'A15.sequence': {
    name: '审议、公告、签订的先后',
    pass: (seen) => {
      const steps = stepsOf(seen);
      return steps.length < 2
        ? `${steps.length === 0 ? '各步都没有进行' : `只有${said(steps)}`}，不存在先后问题`
        : `${said(steps)}，先后没有颠倒`;
    },
    fail: (seen) => ({
      fact: `${said(stepsOf(seen))}，${turned(stepsOf(seen))}`,
      mend: '如先后没有颠倒，则符合',
    }),
    unknown: () => '审议、公告、签订的先后是否颠倒',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

const SIGNING = '签订任务书和合同';

const NOT_SIGNED: Fault = {
  fact: '截至决定之日没有签订任务书和合同',
  mend: '如已由牵头单位所在地的科技厅（委）与其签订，则符合',
};

function notBothSigned(seen: Seen): Fault {
  const lacking = [
    ...(seen.is('taskAgreement', true) ? [] : ['任务书']),
    ...(seen.is('contract', true) ? [] : ['合同']),
  ].join('和');
  return { fact: `没有签订${lacking}`, mend: '如两者都已签订，则符合' };
}

interface Step {
  readonly name: string;
  readonly on: string;
  readonly said: string;
}

/** Those of the three steps that are dated, in the order of the text. */
function stepsOf(seen: Seen): Step[] {
  const steps = [
    ['deliberatedOn', '审议'],
    ['announcedOn', '公告'],
    ['signedOn', '签订'],
  ] as const;
  return steps
    .filter(([key]) => seen.has(key) && !seen.is(key, null))
    .map(([key, name]) => ({ name, on: seen.plain(key), said: `${seen.date(key)}${name}` }));
}

const said = (steps: readonly Step[]): string => steps.map((step) => step.said).join('，');

/** Which steps came before that of which they depend: before the deliberation, else before the one before. */
function turned([first, ...later]: readonly Step[]): string {
  const tooEarly = later.filter(({ on }) => first !== undefined && on < first.on);
  return first === undefined || tooEarly.length === 0
    ? `${later.at(-1)?.name}早于${later.at(0)?.name}`
    : `${tooEarly.map(({ name }) => name).join('、')}早于${first.name}`;
}
