import { readFileSync } from 'node:fs';
import type { Bilingual } from '../../../src/regulation/bilingual.js';
import { ROOT } from '../../house/sources.js';
import type { GeneratedFile } from './document.js';

/** What stands in each line of a file of conformance cases. */
const FILES: Readonly<Record<string, Bilingual>> = {
  'recheck.ndjson': {
    zh: '每行 {record, expect}：按草案复核这条记录，expect 是应得的判断、可以作的决定、依据和每条规则的结果；数据有误的列出位置。',
    en: 'A line is {record, expect}: the record rechecked by the draft; expect holds the verdict, the outcomes, the grounds and the result of every rule, or where the data is wrong.',
  },
  'editions.ndjson': {
    zh: '每行 {edition, record, expect}：载入这个版本后复核；verdict 为 edition-refused 的，版本应被拒收。',
    en: 'A line is {edition, record, expect}: rechecked with that edition loaded; where the verdict is edition-refused, the edition is to be refused.',
  },
  'crosscheck.ndjson': {
    zh: '每行 {case, records, expect}：同一份档案的全部记录互相核对，expect 是应报告的矛盾，以及每条记录按全档得到的判断。',
    en: 'A line is {case, records, expect}: the records of one file held against each other; expect holds the contradictions and what each record comes to by the whole file.',
  },
  'explain.ndjson': {
    zh: '每行 {function, record, …, expect}：jiebang/explain 的同名函数应得的答案。',
    en: 'A line is {function, record, …, expect}: what the function of that name in jiebang/explain answers.',
  },
  'dockets-lifecycle.ndjson': {
    zh: '每行一个案卷，逐个行为重放；应得的答案在 dockets-lifecycle-answers.ndjson 的同编号行。',
    en: 'A line is a docket, replayed act by act; what is expected stands under the same id in dockets-lifecycle-answers.ndjson.',
  },
  'dockets-lifecycle-answers.ndjson': {
    zh: '每行 {id, not, …}：not 按行为的序号（从 0 起）写不被接受的判断和规则，没有写到的行为都被接受。',
    en: 'A line is {id, not, …}: not has, by the place of an act from 0, the verdict and the rules where it is not accepted; every act that is not named is accepted.',
  },
};

/** The list of the files of conformance cases that the package carries: `jiebang/conformance`. */
export function conformanceIndex(): GeneratedFile {
  const files = Object.entries(FILES).map(([file, lines]) => ({
    file,
    cases: readFileSync(`${ROOT}test/cases/${file}`, 'utf8').trim().split('\n').length,
    lines,
  }));
  return { path: 'docs/conformance.json', text: `${JSON.stringify({ files }, null, 2)}\n` };
}
