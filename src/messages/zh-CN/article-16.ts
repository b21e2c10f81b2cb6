import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';

/** Article 16. */
export const article16 = {
  'A16.grant-cap': {
    name: '支持资金上限',
    pass: (seen) => `${bound(seen)}，没有超过${ceiling(seen)}`,
    fail: (seen) => {
      const fact = `${bound(seen)}，超过${ceiling(seen)}`;
      if (!seen.has('local')) {
        return { fact, mend: `如减少 ${seen.difference('grant', 'cap')}，则符合` };
      }
      return seen.isBelow('cap', 'local')
        ? `${fact}，其中地方资金一项已经超过`
        : { fact, mend: `如支持资金减少 ${seen.beyond('grant', 'local', 'cap')}，则符合` };
    },
    unknown: (seen) =>
      seen.has('local')
        ? `${bound(seen)}，是否超过项目投入的规定比例`
        : `${bound(seen)}是否超过项目投入的规定比例`,
  },
  'A16.local-cap': {
    name: '地方管理办法的上限',
    pass: (seen) =>
      `支持资金 ${seen.money('grant')}，没有超过需求方所在地管理办法的上限 ${seen.money('cap')}`,
    fail: (seen) => ({
      fact: `支持资金 ${seen.money('grant')}，超过需求方所在地管理办法的上限 ${seen.money('cap')}`,
      mend: `如减少 ${seen.difference('grant', 'cap')}，则符合`,
    }),
    unknown: (seen) => `${grant(seen)}是否超过需求方所在地管理办法的上限`,
  },
  'A16.at-approval': {
    name: '立项时落实',
    pass: (seen) => `项目已于${seen.date('approvedOn')}立项`,
    fail: (seen) => ({
      fact: seen.is('approvedOn', null)
        ? '项目没有立项'
        : `项目到${seen.date('approvedOn')}才立项，晚于决定之日`,
      mend: '立项之后方可落实支持资金',
    }),
    unknown: () => '决定之时项目是否已经立项',
  },
  'A16.sources-sum': {
    name: '资金来源与支持资金相符',
    pass: (seen) => `中央和省级资金合计 ${seen.money('sources')}，与支持资金相符`,
    fail: (seen) => ({
      fact: `中央和省级资金合计 ${seen.money('sources')}，比支持资金 ${seen.money('grant')}${
        seen.isBelow('sources', 'grant')
          ? `少 ${seen.difference('grant', 'sources')}`
          : `多 ${seen.difference('sources', 'grant')}`
      }`,
      mend: '如两者相等，则符合',
    }),
    unknown: () => '中央和省级资金合计是否与支持资金相符',
  },
  'A16.solver-payment': {
    name: '验收前支付',
    pass: (seen) =>
      seen.is('contracts', null)
        ? '没有与解决方的合同，验收前没有须支付的费用'
        : `项目于${seen.date('acceptanceOn')}验收，此前${paidInFull(seen)}`,
    fail: paymentFault,
    unknown: (seen) => {
      const together = seen.part('together');
      if (together !== undefined) {
        return `${ALL}（${together.money('amount')}）确已付 ${together.money('paid')}，${ENOUGH}`;
      }
      return seen.rows('contracts').some(isOpen)
        ? `${seen.each(
            'contracts',
            (row) => `${contract(row)}确已付 ${row.money('paid')}`,
            isOpen,
          )}，${ENOUGH}`
        : ENOUGH;
    },
  },
  'A16.refund-after-acceptance': {
    name: '验收后退款',
    pass: () => '验收当天及以后没有退款',
    fail: (seen) =>
      `项目于${seen.date('acceptanceOn')}验收，当天或以后又有退款：${seen.each(
        'refunds',
        (row) => `合同${row.text('contract')}于${row.date('on')}退回 ${row.moneyBack('amount')}`,
      )}`,
    unknown: () => '验收当天及以后有没有退款',
  },
  'A16.paid-before-acceptance': {
    name: '验收前已付足',
    pass: () => '验收前支付解决方的费用已经达到规定比例',
    fail: () => ({
      fact: '验收前支付解决方的费用没有达到规定比例',
      mend: '如验收前已付足，则符合',
    }),
    unknown: () => '验收前支付解决方的费用是否达到规定比例',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

const ENOUGH = '验收前支付解决方的费用是否达到规定比例';

/** The grant with its amount, where the rule looked at it: not where nobody knows what the edition says. */
const grant = (seen: Seen): string =>
  seen.has('grant') ? `支持资金 ${seen.money('grant')}` : '支持资金';

/** What the cap binds: the grant, or all public money where local money counts (R16.grant). */
function bound(seen: Seen): string {
  if (!seen.has('local')) return grant(seen);
  return `${grant(seen)}，连同地方资金 ${seen.money('local')}共 ${seen.total('grant', 'local')}`;
}

function ceiling(seen: Seen): string {
  const share = seen.share('investment', 'cap', 'grantCap');
  return share === undefined
    ? `项目投入 ${seen.money('investment')}所许可的上限 ${seen.money('cap')}`
    : `项目投入 ${seen.money('investment')}的 ${share}（上限 ${seen.money('cap')}）`;
}

function floor(row: Seen): string {
  const share = row.share('amount', 'floor', 'solverPaymentFloor');
  return share === undefined
    ? `应付的下限 ${row.money('floor')}`
    : `合同额的 ${share}（${row.money('floor')}）`;
}

/** All contracts as one (R16.contract). */
const ALL = '各份合同合计';

function paidInFull(seen: Seen): string {
  const together = seen.part('together');
  if (together === undefined) {
    const full = (row: Seen) => `${contract(row)}已付 ${row.money('paid')}，不低于${floor(row)}`;
    return seen.each('contracts', full);
  }
  const paid = together.money('paid');
  return `${ALL}（${together.money('amount')}）已付 ${paid}，不低于${floor(together)}`;
}

const contract = (row: Seen): string => `合同${row.text('id')}（${row.money('amount')}）`;
const isShort = (row: Seen): boolean => row.is('result', 'fail');
const isOpen = (row: Seen): boolean => row.is('result', 'unknown');

function paymentFault(seen: Seen): Fault {
  const accepted = `项目于${seen.date('acceptanceOn')}验收`;
  const together = seen.part('together');
  if (together !== undefined) {
    return {
      fact: `${accepted}，此前${ALL}（${together.money('amount')}）${tooLittle(together)}`,
      mend: `验收前少付 ${lacking(together)}`,
    };
  }
  return {
    fact: `${accepted}，此前${seen.each('contracts', short, isShort)}`,
    mend: seen.isSingle('contracts', isShort)
      ? `验收前少付 ${seen.listed('contracts', lacking, isShort)}`
      : `验收前少付：${seen.listed(
          'contracts',
          (row) => `合同${row.text('id')} ${lacking(row)}`,
          isShort,
        )}`,
  };
}

const lacking = (row: Seen): string => row.lacking('paid', 'mayCount', 'floor');
const short = (row: Seen): string => contract(row) + tooLittle(row);

function tooLittle(row: Seen): string {
  const paid = row.is('mayCount', 0)
    ? `已付 ${row.money('paid')}`
    : `连同先后不明的款项至多已付 ${row.total('paid', 'mayCount')}`;
  return `${paid}，低于${floor(row)}`;
}
