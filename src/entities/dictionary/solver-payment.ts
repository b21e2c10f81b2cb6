import type { Entries } from './entry.js';
import { approvedOn } from './shared.js';

/** Article 16: before acceptance the demander pays each solver most of the contract amount. */
export const solverPayment: Entries = {
  approvedOn,
  acceptanceOn: {
    label: ['验收日期', 'day of acceptance'],
    meaning: [
      '验收结论作出的日期，以验收意见书为准；只有早于这一天的支付算验收前支付。',
      'The day of the conclusion on acceptance, by the paper of acceptance; only what was paid before it counts.',
    ],
    articles: [16],
    holder: 'department-of-lead',
    whenNull: ['还没有验收', 'the project has not been accepted yet'],
    example: '2026-03-20',
  },
  contracts: {
    fixed: 'on-record',
    label: ['与解决方的合同', 'contracts with solvers'],
    meaning: [
      '需求方与解决方签订的全部合同，一份一行，逐份计算。',
      'Every contract between the demander and a solver, one row each; each is measured on its own.',
    ],
    articles: [16],
    holder: 'demander',
    whenNull: [
      '没有与解决方签订合同，无须支付',
      'there is no contract with a solver, so nothing to pay',
    ],
    item: { label: ['{0}合同', '{0}contract'], classifier: '份' },
  },
  'contracts.*.id': {
    fixed: 'on-record',
    label: ['{0}合同的编号', 'id of the {0}contract'],
    meaning: [
      '合同书上的编号；没有的，写能区分各份合同的编号。',
      'The number on the contract; where it has none, any id that tells the contracts apart.',
    ],
    articles: [16],
    holder: 'demander',
    example: 'HT-2023-01',
  },
  'contracts.*.solver': {
    fixed: 'on-record',
    label: ['{0}合同的解决方', 'solver of the {0}contract'],
    meaning: [
      '合同另一方的名称，即收款的解决方。',
      'The name of the other party, the solver who is paid.',
    ],
    articles: [16],
    holder: 'demander',
    example: '合肥玄光精密仪器研究所',
  },
  'contracts.*.amount': {
    fixed: 'on-record',
    label: ['{0}合同的金额', 'amount of the {0}contract'],
    meaning: [
      '首次签订时的合同总额；以后补充协议增减的不改这个数。',
      'The full amount as first signed; what later amendments add or take off does not change it.',
    ],
    articles: [16],
    holder: 'demander',
    example: '800万元',
  },
  'contracts.*.payments': {
    fixed: 'rows',
    label: ['{0}合同的款项', 'payments under the {0}contract'],
    meaning: [
      '这份合同名下的每一笔支付和退款，一笔一行；没有付过的，写空列表。',
      'Every payment and refund under the contract, one row each; an empty list where nothing was paid.',
    ],
    articles: [16],
    holder: 'demander',
    settled: true,
    item: {
      label: ['{0}合同的{1}款项', '{1}payment under the {0}contract'],
      classifier: '笔',
    },
  },
  'contracts.*.payments.*.amount': {
    fixed: 'on-record',
    label: ['{0}合同{1}款项的金额', 'amount of the {1}payment under the {0}contract'],
    meaning: [
      '付给解决方写正数，解决方退回写负数。',
      'Above zero what went to the solver, below zero what came back.',
    ],
    articles: [16],
    holder: 'demander',
    settled: true,
    example: '640万元',
  },
  'contracts.*.payments.*.on': {
    label: ['{0}合同{1}款项的日期', 'day of the {1}payment under the {0}contract'],
    meaning: [
      '银行凭证上的付款或退款日期。',
      'The day of the payment or refund on the bank voucher.',
    ],
    articles: [16],
    holder: 'demander',
    settled: true,
    example: '2026-02-28',
  },
};
