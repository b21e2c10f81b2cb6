import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';
import { allFour, byBody, competent, notAllFour, notByBody, notCompetent } from './bodies.js';

/** Articles 14 and 15. */
export const chapter3Approval = {
  'A14.joint': {
    name: '会同评审',
    pass: () => allFour('评审'),
    fail: (seen) => notAllFour(seen, '评审'),
    unknown: () => '会同评审的是否三省一市科技厅（委）全部',
  },
  'A14.pool': {
    name: '国家科技专家库',
    pass: (seen) => `${seen.plain('experts')} 名评审专家都来自国家科技专家库`,
    fail: (seen) =>
      seen.is('experts', 0)
        ? { fact: '没有评审专家', mend: '从国家科技专家库至少选取 1 名即符合' }
        : {
            fact: `评审专家${seen.texts('outside')}不在国家科技专家库`,
            mend: '改从国家科技专家库选取即符合',
          },
    unknown: () => '评审专家是否都来自国家科技专家库',
  },
  'A14.frequency': {
    name: '评审频次',
    pass: (seen) =>
      `这是当年第 ${seen.plain('roundOfYear')} 次评审，一年不超过 ${seen.plain('max')} 次`,
    fail: (seen) => ({
      fact: `这已是当年第 ${seen.plain('roundOfYear')} 次评审，超过一年 ${seen.plain('max')} 次`,
      mend: '留到下一年度评审即符合',
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
    pass: () => allFour('拟立项名单的确定'),
    fail: (seen) =>
      seen.is('proposal', null)
        ? {
            fact: '截至决定之日没有拟立项名单',
            mend: '由三省一市科技厅（委）共同确定名单后即符合',
          }
        : notAllFour(seen, '拟立项名单的确定'),
    unknown: () => '拟立项名单是否由三省一市科技厅（委）共同确定',
  },
  'A15.deliberation': {
    name: '立项审议',
    pass: (seen) => `${byBody(seen, '拟立项名单', '审议')}通过`,
    fail: (seen) => notByBody(seen, '拟立项名单', '审议'),
    unknown: () => '拟立项名单是否审议通过',
  },
  'A15.order': {
    name: '先定名单后审议',
    pass: (seen) =>
      seen.is('proposedOn', null) || seen.is('deliberatedOn', null)
        ? '名单或者审议没有进行，谈不上先后颠倒'
        : `${seen.plain('proposedOn')} 确定名单，${seen.plain('deliberatedOn')} 审议，先后没有颠倒`,
    fail: (seen) => ({
      fact: `${seen.plain('deliberatedOn')} 就已审议，名单到 ${seen.plain('proposedOn')} 才确定`,
      mend: '名单确定之后重新审议即符合',
    }),
    unknown: () => '名单是否在审议之前确定',
  },
  'A15.approved-first': {
    name: '审议通过在先',
    pass: (seen) => `立项已于 ${seen.plain('on')} 审议通过`,
    fail: (seen) => ({
      fact: seen.is('deliberation', null)
        ? '截至决定之日立项没有经过审议'
        : `${seen.plain('on')} 的审议没有通过立项`,
      mend: '审议通过之后才能公告、签约',
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
    name: '签约部门',
    pass: (seen) => competent(seen, '牵头单位', '签约'),
    fail: (seen) =>
      seen.is('agreement', null) ? NOT_SIGNED : notCompetent(seen, '牵头单位', '签约'),
    unknown: () => '签约的是否牵头单位所在地的科技厅（委）',
  },
  'A15.both-documents': {
    name: '任务书和合同',
    pass: () => '任务书和合同都已签订',
    fail: (seen) => (seen.is('agreement', null) ? NOT_SIGNED : notBothSigned(seen)),
    unknown: () => '任务书和合同是否都已签订',
  },
  'A15.sequence': {
    name: '审议、公告、签约的先后',
    pass: (seen) =>
      steps(seen) === '' ? '各步都没有进行，谈不上先后颠倒' : `${steps(seen)}，先后没有颠倒`,
    fail: (seen) => ({
      fact: `${steps(seen)}，先后颠倒，应先审议、再公告、后签约`,
      mend: '按顺序重新办理即符合',
    }),
    unknown: () => '审议、公告、签约的先后是否没有颠倒',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

const NOT_SIGNED: Fault = {
  fact: '截至决定之日没有签订任务书和合同',
  mend: '由牵头单位所在地的科技厅（委）与其签订即符合',
};

function notBothSigned(seen: Seen): Fault {
  const lacking = [
    ...(seen.is('taskAgreement', true) ? [] : ['任务书']),
    ...(seen.is('contract', true) ? [] : ['合同']),
  ].join('和');
  return { fact: `没有签订${lacking}`, mend: '补签后即符合' };
}

function steps(seen: Seen): string {
  const dated = [
    ['deliberatedOn', '审议'],
    ['announcedOn', '公告'],
    ['signedOn', '签约'],
  ] as const;
  return dated
    .filter(([key]) => seen.has(key) && !seen.is(key, null))
    .map(([key, step]) => `${seen.plain(key)} ${step}`)
    .join('，');
}
