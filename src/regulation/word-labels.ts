import { recognisable } from '../values/text.js';
import { ACT_LABELS, OUTCOME_LABELS } from './outcome-labels.js';

/**
 * What the coded words of records, acts and editions are called: with the words of the text, as forms and tables
 * have them, and as the messages say them in either language. Read where a label stands in the place of its
 * code, to say which code to write.
 */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  // Bodies.
  'task-force': ['工作专班'],
  office: ['建设办公室', 'Community Office'],
  'promotion-group': ['推进组'],
  agency: ['相关机构'],
  departments: ['三省一市科技厅（委）', 'four departments'],
  // Kinds of units.
  enterprise: ['企业', '公司'],
  university: ['高校', '高等学校', '大学'],
  institute: ['科研院所', '科研机构', '研究所', '研究院', 'research institute'],
  other: ['其他', '其他单位', 'other unit'],
  // Roles in a project, Article 12.
  lead: ['牵头单位', '牵头', 'lead unit'],
  subproject: ['子课题承担单位', '子课题单位', '子课题', 'sub-project unit'],
  participant: ['参与单位', '参加单位', '参与', 'participating unit'],
  // Fields and directions, Articles 4 and 7.
  'integrated-circuits': ['集成电路'],
  'artificial-intelligence': ['人工智能'],
  biomedicine: ['生物医药'],
  software: ['软件'],
  chip: ['芯片'],
  equipment: ['装备'],
  material: ['材料'],
  demonstration: ['示范应用', '重大工程示范应用', 'demonstration in a major project'],
  // What is assessed and weighed, Articles 8 and 18.
  'strategic-fit': ['战略相符性', '与国家战略的相符性', 'fit with national strategy'],
  validity: ['有效性'],
  clarity: ['清晰度'],
  urgency: ['紧迫性'],
  necessity: ['必要性'],
  innovation: ['创新水平', '成果创新水平', 'level of innovation'],
  application: ['转化应用绩效', 'transfer and application'],
  contribution: [
    '实际贡献',
    '对经济社会发展的实际贡献',
    'actual contribution to economy and society',
  ],
  // Routes, reviews and statuses of entries, Article 11.
  demander: ['需求方', '需求方入库', 'demander enters'],
  'same-direction': [
    '同样具有需求方向的企业',
    '同方向企业',
    '同方向企业入库',
    'a firm of the same direction enters',
  ],
  passed: ['通过', '合格'],
  failed: ['未通过', '不通过', '不合格', '没有通过'],
  pending: ['暂不入库', 'no entry yet'],
  ineligible: ['不得入库', 'not eligible for entry', '不予入库'],
  // Application and credit, Articles 12 and 19.
  'national-st-system': [
    '国科管',
    '国家科技管理信息系统',
    '国家科技管理信息系统公共服务平台',
    'national S&T management information system',
  ],
  'key-technology': ['关键技术解决', 'solving a key technology'],
  'major-project': ['重大工程应用', 'use in a major project'],
  'key-enterprise-application': ['重点企业应用', 'use by a key enterprise'],
  clear: ['无信用记录', '良好'],
  flagged: ['有信用记录', 'record to be noted'],
  barred: ['限制申报'],
  // Sources of funds, Article 3.
  central: ['中央', '中央财政', '国家', '中央资金', 'central money'],
  provincial: ['省级', '省级财政', '省', '省级资金', 'provincial money'],
  local: ['地方', '市级', '市县资金', 'city or county money'],
  ...OUTCOME_LABELS,
  // Kinds of decisions.
  'demand-collection': ['需求征集', 'collection of a demand'],
  'demand-catalogue': ['需求目录', '需求评估入目录', 'assessment for the catalogue'],
  'demand-publication': ['需求发布', 'publication of a demand'],
  'solution-matching': ['供需对接', 'matching of solutions'],
  'reserve-entry': ['储备入库'],
  'demand-adjustment': ['需求调整', 'adjustment of a demand'],
  'project-application': ['项目申报'],
  'formal-review': ['形式审查'],
  'expert-review': ['项目评审', '专家评审'],
  'project-approval': ['项目立项', '立项'],
  'project-agreement': ['公告与签订', '公告与签约', '签约', 'announcement and agreement'],
  grant: ['支持资金', '资金支持'],
  'solver-payment': ['验收前支付', 'payment of the solvers'],
  'annual-report': ['年度报送', '年度报告', 'annual reports'],
  'project-acceptance': ['项目验收', '验收'],
  'credit-standing': ['信用状况'],
  // Statuses of entries that are Chinese words themselves, Article 11.
  揭榜成功: [
    'fully taken up (揭榜成功)',
    '入库，揭榜成功',
    'entry, fully taken up (揭榜成功)',
    '入库（揭榜成功）',
  ],
  部分揭榜成功: [
    'partly taken up (部分揭榜成功)',
    '入库，部分揭榜成功',
    'entry, partly taken up (部分揭榜成功)',
    '入库（部分揭榜成功）',
  ],
  ...ACT_LABELS,
  // What an edition says of itself and of rules.
  must: ['必须'],
  principle: ['原则上', 'in principle'],
  advise: ['提示', 'advice'],
  define: ['定义', 'definition'],
  text: ['正式文本', 'text itself'],
  press: ['新闻报道', 'press reports'],
  off: ['不适用'],
  unknown: ['不明'],
};

/** Whether two words are the same to whoever writes them: in any width and case, with blanks or an article or not. */
const alike = (word: string): string =>
  recognisable(word)
    .replace(/[-_—–]/g, '')
    .replace(/^the/, '');

/**
 * The code among `codes` that is meant where its label stands in its place, or the code in another case or
 * with blanks; none where nothing is meant for certain.
 *
 * @example
 * ```ts
 * codeNamed('牵头单位', ['lead', 'subproject', 'participant']) // => "lead"
 * codeNamed(' Lead', ['lead', 'subproject', 'participant']) // => "lead"
 * codeNamed('国科管', ['national-st-system']) // => "national-st-system"
 * codeNamed('甲公司', ['lead', 'subproject', 'participant']) // => undefined
 * ```
 */
export function codeNamed(word: string, codes: readonly string[]): string | undefined {
  const sought = alike(word);
  const named = codes.filter((code) =>
    [code, ...(Object.hasOwn(LABELS, code) ? (LABELS[code] ?? []) : [])].some(
      (each) => alike(each) === sought,
    ),
  );
  return named.length === 1 ? named[0] : undefined;
}
