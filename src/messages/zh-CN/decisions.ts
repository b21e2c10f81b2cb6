import type { Words } from '../sentences.js';

export const KINDS: Words['kinds'] = {
  'demand-collection': '需求征集',
  'demand-catalogue': '需求评估入目录',
  'demand-publication': '需求发布',
  'solution-matching': '供需对接',
  'reserve-entry': '储备入库',
  'demand-adjustment': '需求调整',
  'project-application': '项目申报',
  'formal-review': '形式审查',
  'expert-review': '项目评审',
  'project-approval': '项目立项',
  'project-agreement': '公告与签订',
  grant: '支持资金',
  'solver-payment': '验收前支付',
  'annual-report': '年度报送',
  'project-acceptance': '项目验收',
  'credit-standing': '信用状况',
};

export const OUTCOMES: Words['outcomes'] = {
  'demand-collection': { permit: '予以征集', deny: '不予征集' },
  'demand-catalogue': { permit: '列入需求目录', deny: '不列入需求目录' },
  'demand-publication': { permit: '予以发布', deny: '不予发布' },
  'solution-matching': { met: '已定期集中反馈', unmet: '没有定期集中反馈' },
  'reserve-entry': {
    揭榜成功: '入库（揭榜成功）',
    部分揭榜成功: '入库（部分揭榜成功）',
    pending: '暂不入库',
    ineligible: '不予入库',
  },
  'demand-adjustment': { permit: '予以调整', deny: '不予调整' },
  'project-application': { permit: '符合申报条件', deny: '不符合申报条件' },
  'formal-review': { accepted: '受理', supplement: '通知补交', 'not-accepted': '不予受理' },
  'expert-review': { met: '评审符合规定', unmet: '评审不符合规定' },
  'project-approval': { permit: '予以立项', deny: '不予立项' },
  'project-agreement': { met: '公告、签订符合规定', unmet: '公告、签订不符合规定' },
  grant: { permit: '予以支持', deny: '不予支持' },
  'solver-payment': { met: '已付足', unmet: '没有付足' },
  'annual-report': { met: '已报齐', unmet: '没有报齐' },
  'project-acceptance': { permit: '通过验收', deny: '不通过验收' },
  'credit-standing': { clear: '无信用记录', flagged: '有信用记录', barred: '限制申报' },
};

export const VERDICTS: Words['verdicts'] = {
  upheld: '符合规定',
  overturned: '不符合规定',
  undetermined: '待核实',
  invalid: '数据有误',
};

export const RESULTS: Words['results'] = { pass: '符合', fail: '不符合', unknown: '尚不能认定' };

export const MODALITIES: Words['modalities'] = {
  must: '必须',
  principle: '原则上',
  advise: '提示',
  define: '定义',
};

export const OPEN: Words['open'] = {
  edition: '该版本的规定未知，查明版本的规定之后才能认定',
  'not-yet-accepted': '项目还没有验收，到验收之日才能认定',
  'no-contract': '还没有需求方与解决方签订的合同，签订并记录之后才能认定',
  'same-day': '有款项恰在验收当天收付，凭日期分不出先后，查实款项收付的日期之后才能认定',
  'awaiting-supplement': '补交期限还没有到，材料也还没有补交，补交之时或者期限届满之后才能认定',
  'awaiting-forwarding': '待下次反馈后才能认定',
  'several-places': '同一单位记有几个不同的所在地，查实所在地之后才能认定',
};
