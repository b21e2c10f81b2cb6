import type { AnyRule } from '../../../src/decisions/rules-under.js';
import { decisionOf } from '../../../src/decisions/rules-under.js';
import { decisions, draft, type Facts, type Kind, type RuleId } from '../../../src/index.js';
import { en } from '../../../src/messages/en/index.js';
import { zhCN } from '../../../src/messages/zh-CN/index.js';
import { inForce } from '../../../src/rules/article-20-in-force.js';
import type { Modality } from '../../../src/rules/rule.js';
import type { Sides, Turn } from '../../../src/rules/turn.js';
import { DECIDED_ON, typicalFacts } from '../../records.js';
import { rulesOf, turnsOf } from '../../rules/probes.js';
import type { GeneratedFile } from './document.js';
import { anchor, cell, link, placesOfRule } from './places.js';

const HEADS = [
  '规则 rule | 条 Art. | 约束 modality | 问什么 the question | 所需 needs | 转折 turns at | 源、测试 source, test',
  '---|---|---|---|---|---|---',
].map((row) => `| ${row} |`.replace('| ---', '|---').replace('--- |', '---|'));

const code = (text: string) => `\`${text}\``;

/** Rows of a list by a star in place of their number, each path once. */
const patterns = (paths: readonly string[]): string[] => [
  ...new Set(paths.map((path) => path.replace(/\.\d+(?=\.|$)/g, '.*'))),
];

const modality = (word: Modality) => `${zhCN.modality(word)} ${en.modality(word)} ${code(word)}`;

/** A rule's own modality, and under which alternative of which reading it is another. */
function modalities({ modality: own, modalityUnder }: AnyRule<Kind>): string {
  if (modalityUnder === undefined) return cell(modality(own));
  const { reading, ...others } = modalityUnder;
  const changed = Object.entries(others).map(
    ([alternative, word]) =>
      `${code(`${reading}: ${alternative}`)} → ${modality(word as Modality)}`,
  );
  return cell(modality(own), ...changed);
}

const SIGNS: Readonly<Record<string, string>> = { '2,2,0': '≤', '0,2,2': '≥', '0,2,0': '=' };
const sign = (gives: Sides) => SIGNS[gives.join()] ?? '↔';

/** A turn: at which path, and at a limit, values, places or members of a list. */
function turnText(turn: Turn): string {
  const [of] = patterns([turn.of]).map(code);
  if ('limit' in turn) return `${of} ${sign(turn.gives)} ${turn.limit} ${turn.unit}`;
  if ('within' in turn) return `${of} 位于 within ${turn.within.map(code).join(' ')}`;
  if ('holds' in turn) {
    const least = turn.atLeast === undefined ? '' : `${turn.atLeast} × `;
    return `${of} 含 holds ${least}${turn.holds.map(code).join(' ')}`;
  }
  const passes = turn.passes.map((value) => code(JSON.stringify(value)));
  return passes.length > 0 ? `${of} = ${passes.join(' / ')}` : `${of} 有无 there or not`;
}

const listed = (texts: readonly string[]) => cell(...new Set(texts));

function ruleRow(kind: Kind, rule: AnyRule<Kind>): string {
  const facts = typicalFacts[kind] as Facts<Kind>;
  const context = { decidedOn: DECIDED_ON, edition: draft };
  const read = decisionOf(kind).reads?.(facts, context);
  const needs =
    typeof rule.needs === 'function' ? rule.needs(facts, context, read) : (rule.needs ?? []);
  const turns = turnsOf(kind, rule, facts, DECIDED_ON, draft).map(turnText);
  const id = rule.id as RuleId;
  return row(id, rule.article, modalities(rule), listed(patterns(needs).map(code)), listed(turns));
}

function row(id: RuleId, article: number, force: string, needs: string, turns: string): string {
  const where = `[${article}](articles.md)`;
  const places = cell(...placesOfRule(id).map(link));
  return `| ${[code(id), where, force, cell(zhCN.rule(id), en.rule(id)), needs, turns, places].join(' | ')} |`;
}

function section(kind: Kind): string {
  const title = `## ${zhCN.kind(kind)} · ${en.kind(kind)} ${code(kind)}`;
  const table = [...HEADS, ...rulesOf(kind).map((rule) => ruleRow(kind, rule))];
  return [title, table.join('\n')].join('\n\n');
}

/** Article 20 is asked of every kind but credit-standing, where the edition has a date. */
function inForceSection(): string {
  const edition = { ...draft, effectiveFrom: '2023-01-01', effectiveTo: '2025-12-31' };
  const approval = { on: undefined, path: 'facts.approvedOn' };
  const turns = inForce.turnsAt({ decidedOn: DECIDED_ON, edition, approval }).map(turnText);
  const force = modality(inForce.modality);
  return [
    '## 各种决定 · Every kind but `credit-standing`',
    '版本有起止日期时才适用；转折以 2023-01-01 至 2025-12-31 为例。\n\nIt applies where the edition has a date; the turns are those of 2023-01-01 to 2025-12-31.',
    [...HEADS, row(inForce.id, inForce.article, force, code(approval.path), listed(turns))].join(
      '\n',
    ),
  ].join('\n\n');
}

/** Every rule: how strongly it binds, what it asks, needs and turns at, and where it stands. */
export function rulesPage(): GeneratedFile {
  const kinds = Object.keys(decisions) as Kind[];
  const count = kinds.flatMap(rulesOf).length + 1;
  const readings = `[readings.md](readings.md#${anchor('R4.focus')})`;
  const head = [
    '# 规则表 · The rules',
    `由 \`npm run generate\` 从规则生成，请勿手改。十六种决定共 ${count} 条规则。“转折”是规则的答案在哪里改变：以典型记录为例，` +
      `金额以分计，\`*\` 代表列表的每一行，\`=\` 之后是通过的值，↔ 表示两侧答案不同而不止于通过与否。约束因解读而异的，见 ${readings}。`,
    `Made from the rules by \`npm run generate\`; not to be edited. Sixteen kinds of decision, ${count} rules. A rule turns where its ` +
      'answer changes: shown on a typical record, amounts in fen, `*` for every row of a list, the values that pass after `=`. ' +
      `↔ marks sides that differ otherwise. Where the modality hangs on a reading, see ${readings}.`,
  ];
  const text = [...head, ...kinds.map(section), inForceSection()].join('\n\n');
  return { path: 'docs/rules.md', text: `${text}\n` };
}
