import type { StepSeen } from '../lifecycle/seen.js';
import type { LifecycleWords } from '../lifecycle/words.js';
import type { Fault } from '../sentences.js';
import { apart } from './apart.js';

const EXISTING = {
  demand: '一个案卷只记一项需求，不能再征集',
  entry: '不能用同一个编号再入库',
  project: '不能用同一个编号再申报',
} as const;

/** 须先办理的行为；不止一个的，依次办理；需求关闭之后，不再有此可能。 */
function comesFirst(seen: StepSeen): string {
  if (seen.count('first') === 0) return '需求已经关闭，不再有此可能';
  if (seen.count('first') > 1) return `须先依次办理${seen.way}`;
  return `须先${/(?:审查|审核|验收)$/.test(seen.way) ? '办理' : ''}${seen.way}`;
}

/** 次序、主体、记载。 */
export const STEPS: LifecycleWords['steps'] = {
  stage: (seen) => placeless(seen),
  latest: (seen) => ({
    fact: `日期${seen.date('on')}早于此前已经办理的行为（${seen.date('latest')}）`,
    mend: seen.is('hint', 'recordedOn')
      ? '行为须按办理的先后记载，请核对日期；确系办理后另行登记的，写明登记日期，即按办理日期排列'
      : '行为须按办理的先后记载，请核对日期',
  }),
  alreadyEntered: (seen) =>
    `需求方自己的储备条目${seen.text('alreadyEntered')}已经在库，一项需求只能有一个`,
  nothingSolved: (seen) =>
    seen.isOpen
      ? '是否已有需求解决'
      : { fact: '还没有一项需求找到解决方案，暂不入库', mend: comesFirst(seen) },
  late: (seen) => ({
    fact: `补交期限是${seen.date('deadline')}，到${seen.date('late')}才补交，已经逾期`,
    mend: `此后只能办理${seen.way}`,
  }),
  early: (seen) => ({
    fact: `补交期限是${seen.date('deadline')}，到${seen.date('early')}还没有届满`,
    mend: '期限届满的次日起方可办理',
  }),
  recommended: (seen) => ({
    fact: '申报尚未经推荐',
    mend: comesFirst(seen),
  }),
  nothingToForward: (seen) => ({
    fact: '没有已收到而尚未反馈的解决方案',
    mend: comesFirst(seen),
  }),
  nothingToAccept: (seen) => ({
    fact: '没有已反馈而尚未认可的解决方案',
    mend: comesFirst(seen),
  }),
  published: (seen) => ({ fact: '需求还没有发布', mend: comesFirst(seen) }),
  entered: (seen) => ({ fact: '储备库里还没有条目', mend: comesFirst(seen) }),
  noContract: (seen) => ({
    fact: '需求方与解决方还没有签订合同',
    mend: comesFirst(seen),
  }),
  roles: (seen) =>
    seen.isOpen
      ? `这一行为须由${seen.roles}办理，由${seen.by}办理是否符合`
      : (misnamed(seen) ?? `这一行为须由${seen.expected}办理，${seen.by}无权办理`),
  path: (seen) => ({
    fact: `${seen.fact}：行为所写为${apart(seen.value('stated'))}，历史记载为${apart(seen.value('onRecord'))}`,
    mend: '以历史记载为准，请核实改正',
  }),
  alreadyReceived: (seen) => `解决方案${seen.text('alreadyReceived')}此前已经收到，编号不能重复`,
  noSuchNeeds: (seen) => `需求里没有编号为${seen.texts('noSuchNeeds')}的对外揭榜需求`,
  noSuchSolutions: (seen) => `历史里没有收到过解决方案${seen.texts('noSuchSolutions')}`,
  notForwarded: (seen) => ({
    fact: `解决方案${seen.text('notForwarded')}尚未反馈至需求方`,
    mend: '反馈之后方可认可',
  }),
  needsWithdrawn: (seen) => `解决方案所针对的需求（${seen.texts('needsWithdrawn')}）都已撤回`,
  demandClosed: () => '需求已经关闭，不能再入库',
  mayBeWith: (seen) =>
    `申报所用的是否为储备条目${seen.text('mayBeWith')}（该条目现在是“${seen.entryStage}”，不能申报）`,
  entryStage: (seen) => {
    if (seen.isOpen) return `储备条目${seen.text('entry')}是否仍有需求解决`;
    const fact = `储备条目${seen.text('entry')}现在是“${seen.entryStage}”，不能申报`;
    return seen.count('first') > 0 ? { fact, mend: comesFirst(seen) } : fact;
  },
  guided(seen) {
    const fact = '还没有发布年度联合攻关指南';
    return seen.count('first') > 0 ? { fact, mend: comesFirst(seen) } : fact;
  },
  noticeOn: (seen) => ({
    fact: `补交日期${seen.date('supplementOn')}早于补交通知${seen.date('noticeOn')}，不算补交`,
    mend: '须在通知之后补交',
  }),
  needsNotOnRecord: (seen) => `${seen.texts('needsNotOnRecord')}是否在需求的对外揭榜需求之内`,
  needsPublished: (seen) =>
    `发布的对外揭榜需求有 ${seen.plain('needsPublished')} 项，征集时是 ${seen.plain('needsCollected')} 项`,
  projectAccepted: (seen) => `项目${seen.text('projectAccepted')}已经通过验收，此后才调整需求`,
  noRecordOf: (seen) => `“${seen.decision}”的决定是否符合规定`,
  solverIsDemander: (seen) => `解决方${seen.text('solverIsDemander')}就是需求方自己`,
  solverNotAccepted: (seen) =>
    `需求方没有认可过${seen.text('solverNotAccepted')}的解决方案，却与其签订合同`,
  contractElsewhere(seen) {
    const [contract, project] = [seen.text('contractElsewhere'), seen.text('projectId')];
    return `合同${contract}${seen.isOpen ? '是否' : '不'}属于项目${project}的需求方或入库企业`;
  },
  paymentOnRecord: (seen) => ({
    fact: `编号为${seen.text('paymentOnRecord')}的付款已经记载`,
    mend: '不重复计算',
  }),
  sameAsPaid: (seen) =>
    `同一合同${seen.date('on')}已有一笔 ${seen.money('sameAsPaid')}，请核实是否重复记载`,
  paidInAll: (seen) =>
    `累计支付 ${seen.money('paidInAll')}，超出签订过的最高合同额 ${seen.money('largestSigned')}`,
  neverPaid: (seen) => `退款比此前已支付的金额多 ${seen.money('neverPaid')}`,
  notRunIn: (seen) =>
    `项目 ${seen.plain('notRunIn')} 年没有实施（实施于 ${seen.plain('first')} 年至 ${seen.plain('last')} 年）`,
  notOver: (seen) => `${seen.date('on')}时 ${seen.plain('notOver')} 年度还没有结束`,
  guideOnRecord: (seen) => `${seen.plain('guideOnRecord')} 年度联合攻关指南已经发布`,
  noSuchEntry: (seen) => `案卷里没有储备条目${seen.text('noSuchEntry')}`,
  alreadyApplied(seen) {
    const [year, project] = [seen.plain('year'), seen.text('alreadyApplied')];
    return seen.isOpen
      ? `项目${project} ${year} 年申报所用的是否为同一储备条目`
      : `这一储备条目 ${year} 年已经申报，项目是${project}`;
  },
  beyondMoney: (seen) => `各笔支持资金合计 ${seen.money('beyondMoney')}，超出可以记载的金额`,
  signedWith: (seen) =>
    `这份合同早已与${seen.text('signedWith')}签订，不能改为${seen.text('solver')}`,
  reducedTo: (seen) =>
    `合同额从首次签订的 ${seen.money('firstSigned')}减为 ${seen.money('reducedTo')}，验收前支付的比例仍按首次签订的金额计算`,
  noSuchContract: (seen) => `案卷里没有合同${seen.text('noSuchContract')}`,
  alreadyReported: (seen) => `${seen.plain('alreadyReported')} 年度的实施情况已经报送`,
};

/** 办理者写的是名称而应写代码。 */
const misnamed = (seen: StepSeen): string | undefined =>
  seen.codeOfActor && `办理者写作${seen.byAsWritten}，应写代码${seen.codeOfActor}`;

function placeless(seen: StepSeen): Fault {
  const { thing, thingName } = seen;
  if (seen.isMade) {
    return `${thingName}已经存在，现在是“${seen.stage}”，${EXISTING[thing]}`;
  }
  const fact = seen.is('stage', 'none')
    ? `还没有${thingName}`
    : `${thingName}现在是“${seen.stage}”，这一行为须在${seen.from}时办理`;
  if (seen.count('first') > 0)
    return { fact, mend: `须先${seen.count('first') > 1 ? '依次' : ''}办理${seen.way}` };
  return seen.is('stage', 'none') ? fact : { fact, mend: '现在已不能再到那一步' };
}
