import { recognisable } from '../values/text.js';

/**
 * What the coded words of a record are called in Chinese: with the words of the text, and as forms and
 * tables have them. Read where a label stands in the place of its code, to say which code to write.
 */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  // Bodies.
  'task-force': ['工作专班'],
  office: ['建设办公室'],
  'promotion-group': ['推进组'],
  agency: ['相关机构'],
  departments: ['三省一市科技厅（委）'],
  // Kinds of units.
  enterprise: ['企业', '公司'],
  university: ['高校', '高等学校', '大学'],
  institute: ['科研院所', '科研机构', '研究所', '研究院'],
  other: ['其他', '其他单位'],
  // Roles in a project, Article 12.
  lead: ['牵头单位', '牵头'],
  subproject: ['子课题承担单位', '子课题单位', '子课题'],
  participant: ['参与单位', '参加单位', '参与'],
  // Fields and directions, Articles 4 and 7.
  'integrated-circuits': ['集成电路'],
  'artificial-intelligence': ['人工智能'],
  biomedicine: ['生物医药'],
  software: ['软件'],
  chip: ['芯片'],
  equipment: ['装备'],
  material: ['材料'],
  demonstration: ['示范应用', '重大工程示范应用'],
  // What is assessed and weighed, Articles 8 and 18.
  'strategic-fit': ['战略相符性'],
  validity: ['有效性'],
  clarity: ['清晰度'],
  urgency: ['紧迫性'],
  necessity: ['必要性'],
  innovation: ['创新水平'],
  application: ['转化应用绩效'],
  contribution: ['实际贡献'],
  // Routes, reviews and statuses of entries, Article 11.
  demander: ['需求方'],
  'same-direction': ['同样具有需求方向的企业', '同方向企业'],
  passed: ['通过', '合格'],
  failed: ['未通过', '不通过', '不合格'],
  pending: ['暂不入库'],
  ineligible: ['不得入库'],
  // Application and credit, Articles 12 and 19.
  'national-st-system': ['国科管', '国家科技管理信息系统', '国家科技管理信息系统公共服务平台'],
  'key-technology': ['关键技术解决'],
  'major-project': ['重大工程应用'],
  'key-enterprise-application': ['重点企业应用'],
  clear: ['无信用记录', '良好'],
  flagged: ['有信用记录'],
  barred: ['限制申报'],
  // Sources of funds, Article 3.
  central: ['中央', '中央财政', '国家'],
  provincial: ['省级', '省级财政', '省'],
  local: ['地方', '市级'],
  // Outcomes.
  permit: ['同意', '准予', '通过', '予以支持', '批准'],
  deny: ['不同意', '不予', '不通过', '不予支持', '不批准'],
  met: ['符合', '合规', '达到'],
  unmet: ['不符合', '不合规', '未达到'],
  accepted: ['受理', '已受理'],
  supplement: ['补正', '通知补正', '通知补交'],
  'not-accepted': ['不予受理', '不受理'],
  // Kinds of decisions.
  'demand-collection': ['需求征集'],
  'demand-catalogue': ['需求目录', '需求评估入目录'],
  'demand-publication': ['需求发布'],
  'solution-matching': ['供需对接'],
  'reserve-entry': ['储备入库'],
  'demand-adjustment': ['需求调整'],
  'project-application': ['项目申报'],
  'formal-review': ['形式审查'],
  'expert-review': ['项目评审', '专家评审'],
  'project-approval': ['项目立项', '立项'],
  'project-agreement': ['公告与签约', '签约'],
  grant: ['支持资金', '资金支持'],
  'solver-payment': ['验收前支付'],
  'annual-report': ['年度报送', '年度报告'],
  'project-acceptance': ['项目验收', '验收'],
  'credit-standing': ['信用状况'],
};

/** Whether two words are the same to whoever writes them: in any width and case, with blanks or not. */
const alike = (word: string): string => recognisable(word).replace(/[-_—–]/g, '');

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
