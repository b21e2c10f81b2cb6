import { CHECKS } from '../../../src/dossier/checks.js';
import { enDossier } from '../../../src/messages/dossier/en.js';
import { zhDossier } from '../../../src/messages/dossier/zh-CN.js';
import type { GeneratedFile } from './document.js';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const code = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join('<br>');

/** The table of cross-checks, from their definitions and what is said of them. */
export function crosscheckPage(): GeneratedFile {
  const rows = CHECKS.map(({ id, articles, weights, at, against, proves }) =>
    row([
      `\`${id}\``,
      `${zhDossier.check(id)}<br>${enDossier.check(id)}`,
      code(at),
      code(against),
      weights.join(', '),
      proves ? '⇒' : '',
      articles.length === 0 ? '–' : articles.join(', '),
      `${zhDossier.means(id)}<br>${enDossier.means(id)}`,
      `${zhDossier.explains(id)}<br>${enDossier.explains(id)}`,
    ]),
  );
  return {
    path: 'docs/crosscheck.md',
    text: `# 勾稽核对 Cross-checks

<!-- Made by \`npm run generate\` from src/dossier; do not edit. -->

Records that are upheld one by one may contradict each other. \`crossCheck(records)\` and \`jiebang
crosscheck FILE…\` take the records given for whole files, join them by demand, entry and project, and ask
every row of this table of every file, in this order.

- **C** contradiction: the two records cannot both be right.
- **B** breach: each may be true, and together they break the article.
- **D** doubt: worth a look; decides nothing.
- ⇒ the other record proves what belongs there. With all that is proved put in place each record is
  rechecked; \`onFile\` shows what it comes to where that is another verdict.

A fact left out contradicts nothing: leaving one out never adds a C or a B. Days, not hours, are on
record: where the latest of several decisions may be any of one day, a row fires only if it does against
each of them. Facts dated after the decision had not happened and count as none. What is not on file may
exist all the same: the last column says which further record would explain a finding.

${row(['check', '名称 / name', 'stated', 'held against', 'weight', '', 'article', '含义 / what it means', '何种记录可以说明 / what would explain it'])}
${row(Array.from({ length: 9 }, () => '---'))}
${rows.join('\n')}
`,
  };
}
