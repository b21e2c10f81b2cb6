import type { ActEntries } from './act-entries.js';
import {
  contract,
  contractId,
  entryId,
  paymentId,
  projectId,
  taskAgreement,
} from './act-fields.js';
import type { Entry } from './entry.js';

const DEMANDER = '苏州晶目检测技术有限公司';

const amount = (label: Entry['label'], meaning: Entry['meaning'], example: string): Entry => ({
  ...{ label, meaning, articles: [16], holder: 'demander', settled: true, example },
});

const reason: Entry = {
  label: ['终止的原因', 'why the project is terminated'],
  meaning: [
    '为什么不再实施；办法没有规定终止，须有记录。',
    'Why the project is not carried on; the text knows no termination, so it must be on record.',
  ],
  articles: [],
  holder: 'department-of-lead',
  settled: true,
  example: '技术路线被证明不可行',
};

/** Articles 15 to 18: the fields of the acts from the announcement to the end. */
export const projectActs: Readonly<Record<string, ActEntries>> = {
  announce: { on: '2023-08-25', by: 'office', own: { projectId } },
  'award-grant': {
    states: 'grant',
    brings: ['sources'],
    on: '2023-10-20',
    by: 'departments',
    own: {
      projectId,
      instalment: {
        label: ['本期支持资金', 'instalment of the grant'],
        meaning: [
          '这一次拨付的中央和省级资金；各期累计受上限约束。',
          'The central and provincial money given this time; all instalments together are held by the caps.',
        ],
        articles: [16],
        holder: 'departments',
        settled: true,
        example: '500万元',
      },
    },
  },
  'sign-agreement': {
    states: 'project-agreement',
    follows: ['agreement'],
    on: '2023-09-08',
    by: '320000',
    own: { projectId, taskAgreement, contract },
  },
  'sign-contract': {
    on: '2023-09-15',
    by: DEMANDER,
    own: {
      projectId,
      contractId,
      solver: {
        label: ['签约的解决方', 'solver who signs'],
        meaning: [
          '与需求方签订合同的解决方的名称。',
          'The name of the solver with whom the demander signs.',
        ],
        articles: [16],
        holder: 'demander',
        example: '合肥玄光精密仪器研究所',
      },
      amount: amount(
        ['合同金额', 'amount of the contract'],
        [
          '合同写明的总额；首次签订的数额是计算付款比例的基数。',
          'The full amount of the contract; as first signed it is what payments are measured by.',
        ],
        '800万元',
      ),
    },
  },
  'pay-solver': {
    on: '2026-02-28',
    by: DEMANDER,
    own: {
      projectId,
      contractId,
      paymentId,
      amount: amount(
        ['支付的金额', 'amount paid'],
        [
          '这一笔付给解决方的数额，写正数；退款另用“退款”行为。',
          'What this payment brings to the solver, above zero; money that comes back is a refund.',
        ],
        '640万元',
      ),
    },
  },
  refund: {
    on: '2026-03-10',
    by: '合肥玄光精密仪器研究所',
    own: {
      projectId,
      contractId,
      paymentId,
      amount: amount(
        ['退款的金额', 'amount refunded'],
        [
          '解决方退回给需求方的数额，写正数，由系统减去。',
          'What the solver gives back to the demander, above zero; it is taken off.',
        ],
        '20万元',
      ),
    },
  },
  'report-year': {
    on: '2024-01-20',
    by: DEMANDER,
    own: {
      projectId,
      year: {
        label: ['报告的年度', 'year reported on'],
        meaning: [
          '报告的是哪个日历年的实施情况，不写报送的年份。',
          'The calendar year that the report is about, not the one in which it is sent.',
        ],
        articles: [17],
        holder: 'lead',
        settled: true,
        counter: '年',
        example: 2023,
      },
    },
  },
  'accept-project': {
    states: 'project-acceptance',
    brings: ['criteria'],
    follows: ['department'],
    on: '2026-03-20',
    by: '320000',
    own: {
      projectId,
      outcome: {
        label: ['验收结论', 'outcome of the acceptance'],
        meaning: [
          '通过验收写 permit；不通过写 deny，项目仍在实施。',
          'permit where the project is accepted; deny where it is not, and then it goes on running.',
        ],
        articles: [18],
        holder: 'department-of-lead',
        settled: true,
        example: 'permit',
      },
    },
  },
  'terminate-project': { on: '2025-06-30', by: '320000', own: { projectId, reason } },
  'change-lead': {
    states: 'project-application',
    brings: ['credit'],
    on: '2024-09-10',
    by: DEMANDER,
    own: {
      projectId,
      entryId: {
        ...entryId,
        meaning: [
          '新的牵头单位依据哪一个储备条目，写条目编号。',
          'Which entry of the reserve the new lead unit relies on, by its id.',
        ],
        holder: 'lead',
      },
      taskAgreement: {
        ...taskAgreement,
        meaning: [
          '新的牵头单位是否与其所在地科技厅（委）重新签订了任务书。',
          'Whether the new lead unit signed the task agreement anew with the department of its province.',
        ],
      },
      contract: {
        ...contract,
        meaning: [
          '新的牵头单位是否与其所在地科技厅（委）重新签订了项目合同。',
          'Whether the new lead unit signed the project contract anew with the department of its province.',
        ],
      },
    },
  },
};
