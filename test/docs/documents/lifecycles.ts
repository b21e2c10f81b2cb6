import {
  derivedEntryMoves,
  docketMachine,
  type Handling,
  type Stage,
} from '../../../src/lifecycle/index.js';
import { waysOf } from '../../../src/lifecycle/ways.js';
import { ROLES as ROLES_EN } from '../../../src/messages/en/lifecycle-names.js';
import { ACTS, ROLES, STAGES } from '../../../src/messages/zh-CN/lifecycle-names.js';
import type { GeneratedFile } from './document.js';
import { CHARTS } from './lifecycle-charts.js';

type Cited = Pick<Handling, 'articles' | 'ours'>;

/** The state charts and tables of the three machines, made from the tables that the library runs on. */
export function lifecyclePage(): GeneratedFile {
  const charts = CHARTS.map(({ thing, title, note }) => {
    const rows = docketMachine.table.filter((row) => row.thing === thing);
    return `## ${title}\n\n${note}\n\n${chart(thing, rows)}\n\n${table(rows)}\n`;
  });
  const plan = docketMachine.table.filter((row) => row.thing === 'guide');
  return { path: 'docs/lifecycles.md', text: [HEAD, ...charts, table(plan), TAIL].join('\n') };
}

interface Arrow extends Cited {
  readonly from: Stage;
  readonly to: Stage;
  readonly label: string;
}

function chart(thing: Handling['thing'], rows: readonly Handling[]): string {
  const arrows = [...rows.flatMap(arrowsOf), ...(thing === 'entry' ? derivedArrows() : [])];
  const stages = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))].filter(isThere);
  const ends = stages.filter((stage) =>
    arrows.every(({ from, to }) => from !== stage || to === stage),
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...stages.map((stage) => `  state "${STAGES[stage]} ${stage}" as ${idOf(stage)}`),
    ...arrows.map(
      ({ from, to, label, ...cited }) =>
        `  ${idOf(from)} --> ${idOf(to)} : ${label}${citing(cited)}`,
    ),
    ...ends.map((stage) => `  ${idOf(stage)} --> [*]`),
    '```',
  ].join('\n');
}

function arrowsOf({ act, from, to, articles, ours }: Handling): Arrow[] {
  const cited = ours ? { articles, ours } : { articles };
  return waysOf({ from, to }).map((way) => ({ ...way, label: `${ACTS[act]} ${act}`, ...cited }));
}

function derivedArrows(): Arrow[] {
  return derivedEntryMoves.map(({ from, to, cause, ...cited }) => ({
    from,
    to,
    label: `（${ACTS[cause]} ${cause}）`,
    ...cited,
  }));
}

function table(rows: readonly Handling[]): string {
  const named = (stages: readonly Stage[]) =>
    stages.map((stage) => `${STAGES[stage]} \`${stage}\``).join('、');
  return [
    '| 自 from | 行为 act | 由 by | 把关的决定 guard | 至 to | 条款 article |',
    '|---|---|---|---|---|---|',
    ...rows.map(({ act, from, by, guard, to, ...cited }) => {
      const guards = guard.map((kind) => `\`${kind}\``).join('、') || '–';
      const cells = [
        named(from),
        `${ACTS[act]} \`${act}\``,
        by.map((role) => `${ROLES[role]} ${ROLES_EN[role]}`).join('；'),
        guards,
        named(to),
        citing(cited).replace(/^ · /, ''),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

const isThere = (stage: Stage): boolean => stage !== 'none';

const idOf = (stage: Stage): string => (isThere(stage) ? stage.replaceAll('-', '_') : '[*]');

const citing = ({ articles, ours }: Cited): string =>
  [
    ...(articles.length > 0 ? [` · 第${articles.join('、')}条`] : []),
    ...(ours ? [' · 自拟 ours'] : []),
  ].join('');

const HEAD = `<!-- 由 npm run generate 自转换表生成，请勿手改。 Made by npm run generate from the transition tables: do not edit. -->

# 三个状态机与全程复核 · Three state machines and a docket replayed

图与表直接取自 \`jiebang/lifecycle\` 所运行的转换表：箭头上是行为及其条款；标“自拟 ours”的，文本未作规定，由本库自拟。
每一步由与 \`recheck\` 相同的规则把关；状态机只增加三种意见：\`S.order\`（次序：此时尚无此步，须先做什么）、
\`S.actor\`（主体：应由谁做）、\`S.record\`（记录：与先前所载不符）。

Charts and tables are made from the very tables that \`jiebang/lifecycle\` runs on. An arrow carries the act and
its article; what is marked 自拟 *ours* the text is silent on, and the library provides for it. Each act is guarded
by the rules that \`recheck\` asks; a machine adds three findings only: \`S.order\` (the act has no place here, and
what would have to come first), \`S.actor\` (someone else must do it), \`S.record\` (the history says otherwise).

| 函数 function | |
|---|---|
| \`decide(act, state, edition?)\` | 接受并给出事件，或者驳回并列出全部意见 · accepted with the event, or refused with every finding that stands against it |
| \`evolve(state, event)\` | 下一状态；不作判断，未变的部分共享 · the next state; never judges, shares what did not change |
| \`allowed(state, by?, on?, edition?)\` | 此刻可做何事、由谁做；不可做的，缘由为何、先做什么 · what has a place now, by whom; for the rest, why not and what comes first |
| \`replay(docket, options?)\` | 从头复核到底：事实取自历史，既成的违规照样生效并标明，其后的行为在既成事实中判断 · goes on to the end; facts come from the history, a breach that happened is applied and marked |

草案中，审议、推荐的是工作专班（\`task-force\`），公告、发布指南的是建设办公室（\`office\`）；版本可另定。 · Under the
draft the task force deliberates and recommends, the Community Office announces and issues the guide; an
edition may name other bodies.

状态是纯 JSON，经 \`JSON.parse(JSON.stringify(state))\` 不变，可存入任何数据库。 · The state is plain JSON and survives
\`JSON.parse(JSON.stringify(state))\`, so any database can keep it.
`;

const TAIL = `
## 自拟之处 · What is ours

- 行为不使任何事项倒退：没有次序的行为只可能使事项前进，不离开终点，也不取代已经在案的记载。 · No act moves a thing backwards: one that has no place moves it forward or not at all, never out of an end, and replaces nothing that is on record.
- 终点没有出口；但验收或者终止后仍可签订合同、付款、退款、拨付资金，并报送结束当年的实施情况。 · Ends have no exits; but after acceptance or termination contracts are still signed and paid, refunds made, grants awarded, and the year of the end is reported.
- 合同属于需求，或者属于以其入库条目申报的其他企业；自需求公开起即可签订，所属的每个项目都计入。 · A contract belongs to the demand, or to the other firm on whose entry the project applies; it may be signed from the open demand on, and counts for every project of its owner.
- 以其他企业的入库条目申报的项目，付款一方也可以是该企业。 · In a project on another firm’s entry, that firm too may be the one that signs with the solver and pays.
- 与需求方自己、或与方案从未获认可的一方签订合同，付款超过签订过的最高金额，同日同额的付款，予以提示；退款超过已付金额，与记载不符。 · A contract with the demander itself or with a solver none of whose solutions was accepted, more paid than was ever signed, and a payment the same in day and amount are pointed out; more refunded than was paid contradicts the record.
- 同一编号（\`paymentId\`）的付款只计一次。 · A payment is counted once under one \`paymentId\`.
- 申请企业不得自己审核相符性；需求关闭后不再入库，已经入库的照常进行。 · Nobody reviews its own conformity; after the demand was closed nobody enters, and what was entered goes on.
- 变更牵头单位时，新牵头单位须符合第12条（信用情况须就新单位重新记载），由其所在地科技厅（委）在同一行为中重新签订。沿用原入库条目的，仍按申报时的状态。 · A new lead meets Article 12 (its credit has to be on record anew), and the department of its province signs in the same act. Where the entry is the one that was filed with, its status stays as it was then.
- 调整需求后一项都未解决的，入库条目保留位置，不显示状态，在再次解决之前不得申报。 · An adjustment that leaves nothing solved suspends the entry: it keeps its place, shows no status and cannot apply.
- 合同额以首次签订为准，之后调低的予以提示。 · A contract counts with the amount first signed; a later reduction is pointed out.
- 早于最近一项行为的日期即为次序不符；写明登记日期（\`recordedOn\`）的，按办理日期排列。\`replay(docket, { knownOn })\` 只看到该日已经在案的行为。 · An act dated before the latest one is out of order; one that says when it came on record (\`recordedOn\`) gets its place in time. \`replay(docket, { knownOn })\` sees what was on record by that day.
`;
