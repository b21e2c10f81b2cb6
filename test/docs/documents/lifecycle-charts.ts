import type { Handling } from '../../../src/lifecycle/index.js';

/** The heading of each chart with the things whose rows it shows. */
export const CHARTS: readonly {
  readonly thing: Handling['thing'];
  readonly title: string;
  readonly note: string;
}[] = [
  {
    thing: 'demand',
    title: '需求 · The demand',
    note: '揭榜状态（`pending`、`部分揭榜成功`、`揭榜成功`）由各项需求推出，从不存储。需求持续有效，文本未规定终点。 · The award status is worked out from the needs and never stored. The text gives a demand no end.',
  },
  {
    thing: 'entry',
    title: '储备入库 · The reserve entry',
    note: '一项需求都未解决的，暂不入库；其他企业的入库与需求方的需求互不影响。 · With nothing solved there is no entry; another firm’s entry and the demand never move each other.',
  },
  {
    thing: 'project',
    title: '申报与项目 · The application and the project',
    note: '年度指南（`publish-guide`，第12条）属于计划，不属于某一项目。 · The annual guide belongs to the programme and not to one project.',
  },
];
