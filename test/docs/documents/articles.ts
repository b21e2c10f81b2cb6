import {
  type Article,
  articles,
  type Clause,
  type Disposition,
} from '../../../src/regulation/index.js';
import type { GeneratedFile } from './document.js';
import { anchor, cell, fileWith, link, placesOfRule } from './places.js';

const BECAME: Readonly<Record<Disposition['kind'], string>> = {
  encoded: '规则 · rules',
  lifecycle: '流程 · lifecycle',
  judgement: '由人判断 · judgement',
  declaratory: '宣示 · declaratory',
};

/** An act's transitions, and the tests of its machine. */
const placesOfAct = (act: string) => [fileWith('src/lifecycle', `act: '${act}'`), 'test/lifecycle'];

function row({ id, gist, became, ...clause }: Clause): string {
  const readings: readonly string[] = clause.readings ?? [];
  const rules = became.kind === 'encoded' ? became.rules : [];
  const acts = became.kind === 'encoded' || became.kind === 'lifecycle' ? (became.acts ?? []) : [];
  const places = [...rules.map(placesOfRule), ...acts.map(placesOfAct)];
  const reasons = [
    ...('reason' in became ? [became.reason] : []),
    ...(became.kind === 'encoded' ? (became.rest ?? []) : []).map(({ part, reason }) => ({
      zh: `${part.zh}：${reason.zh}`,
      en: `${part.en}: ${reason.en}`,
    })),
  ];
  const unique = (at: 0 | 1) => [...new Set(places.map((place) => link(String(place[at]))))];
  return `| ${[
    id,
    cell(gist.zh, gist.en),
    cell(BECAME[became.kind], ...reasons.flatMap(({ zh, en }) => [zh, en])),
    cell(...rules.map((rule) => `\`${rule}\``), ...acts.map((act) => `\`${act}\``)),
    cell(...unique(0)),
    cell(...unique(1)),
    cell(...readings.map((reading) => `[${reading}](readings.md#${anchor(reading)})`)),
  ].join(' | ')} |`;
}

function section({ number, title, gist, clauses }: Article): string {
  return [
    `## 第 ${number} 条 ${title.zh} · Article ${number}, ${title.en}`,
    `${gist.zh}\n\n${gist.en}`,
    [
      '| 条款 clause | 要旨 gist | 成为 became | 规则与行为 rules, acts | 源 source | 测试 test | 解读 readings |',
      '|---|---|---|---|---|---|---|',
      ...clauses.map(row),
    ].join('\n'),
  ].join('\n\n');
}

/** Every sentence of the regulation, what became of it, and where. */
export function articlesTable(): GeneratedFile {
  const clauses = articles.flatMap((article) => article.clauses);
  const counts = Object.entries(BECAME).map(([kind, label]) => {
    const count = clauses.filter(({ became }) => became.kind === kind).length;
    return `| ${label} | ${count} |`;
  });
  const head = [
    '# 条文对照表 · The articles, clause by clause',
    `由 \`npm run generate\` 生成，请勿手改。二十条共 ${clauses.length} 句（项），逐句交代：哪些成为规则，哪些由流程承担，哪些由人判断，哪些不作要求。` +
      '条款编号为“条.段.句”，或“条.item-项”。',
    `Made by \`npm run generate\`; not to be edited. Twenty articles, ${clauses.length} sentences and items, each accounted for: ` +
      'what became a rule, what the lifecycle carries, what people judge, what asks nothing. A clause is numbered ' +
      'article.paragraph.sentence, or article.item-n.',
    ['| 成为 became | 条款 clauses |', '|---|---|', ...counts].join('\n'),
  ];
  return {
    path: 'docs/articles.md',
    text: `${[...head, ...articles.map(section)].join('\n\n')}\n`,
  };
}
