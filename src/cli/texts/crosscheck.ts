import type { Bilingual } from '../../index.js';
import type { CrosscheckWords } from '../../report/crosscheck-report.js';

// What `jiebang crosscheck` says besides its findings.

export const unreadLine = (
  file: string,
  line: number,
  index: number,
  why: Bilingual,
): Bilingual => ({
  zh: `${file} 第 ${line} 行读不出来，作为无效记录（序号 ${index}）：${why.zh}`,
  en: `${file}, line ${line} cannot be read and counts as invalid (index ${index}): ${why.en}`,
});

export const CROSSCHECK_WORDS: { readonly zh: CrosscheckWords; readonly en: CrosscheckWords } = {
  zh: {
    title: '档案勾稽报告',
    basis: '勾稽依据与输入',
    files: '逐份说明',
    consistent: '前后一致的档案',
    byCheck: '按勾稽项统计',
    weight: '性质',
    check: '勾稽项',
    subject: '档案',
    count: '数量',
    records: (count) => `${count} 条记录`,
    summary: '合计',
    left: {
      invalid: '无效（未参与）',
      repeated: '重复（只计一次）',
      unjoined: '没有归属',
      unplaced: '分不清属于哪一储备条目或项目',
    },
    indexes: (list) => `序号（从 0 起）${list}`,
    named: (name, id) => `${name}（${id}）`,
    colon: '：',
    comma: '、',
    none: '没有可以核对的档案',
    recordsHead: '记录',
    heads: {
      fileVerdict: '档案的结果',
      index: '序号（从 0 起）',
      id: '编号',
      kind: '事项',
      day: '决定日期',
      finding: '说明',
      onFile: '代入后的结果',
    },
    sheets: { summary: '合计', findings: '勾稽结果', onFile: '代入后' },
    beside: {
      summary: '勾稽合计',
      fileVerdict: '档案的结果',
      findings: '勾稽结果',
      onFile: '代入后的结果',
      left: '未参与勾稽',
    },
  },
  en: {
    title: 'Files held against each other',
    basis: 'Basis and input',
    files: 'File by file',
    consistent: 'Consistent files',
    byCheck: 'By check',
    weight: 'Weight',
    check: 'Check',
    subject: 'File',
    count: 'Number',
    records: (count) => `${count} ${count === 1 ? 'record' : 'records'}`,
    summary: 'In sum',
    left: {
      invalid: 'invalid (took no part)',
      repeated: 'repeated (counted once)',
      unjoined: 'of no file',
      unplaced: 'of which entry or project cannot be told',
    },
    indexes: (list) => `index ${list} (counted from 0)`,
    named: (name, id) => `${name} (${id})`,
    colon: ': ',
    comma: ', ',
    none: 'there is no file to hold against itself',
    recordsHead: 'Records',
    heads: {
      fileVerdict: 'How the file stands',
      index: 'Index (from 0)',
      id: 'Id',
      kind: 'Matter',
      day: 'Decided on',
      finding: 'Explanation',
      onFile: 'On the file',
    },
    sheets: { summary: 'In sum', findings: 'Findings', onFile: 'On the file' },
    beside: {
      summary: 'Files',
      fileVerdict: 'How the file stands',
      findings: 'Held against the file',
      onFile: 'On the file',
      left: 'Took no part in the cross-check',
    },
  },
};

export const CROSSCHECK_HELP: Bilingual = {
  zh: `用法：jiebang crosscheck [选项] 文件…

把给出的全部记录当作完整的档案，按需求归档，逐项勾稽：哪些记录相互矛盾（矛盾），哪些合起来不符合规定（不符规定），
哪些值得查一查（存疑）；其他记录已经证明的事实代入后，哪条记录的结论会变。无效的记录不参与，只计数；
完全相同的记录只算一条。序号从 0 起，跨文件连续。

选项：
  --format 格式        ndjson（每个档案一行，最后一行合计）、text、csv（每项勾稽结果一行）、markdown、html 或 xlsx；
                       不写时看 --output 的文件名，否则输出到终端为 text，其他为 ndjson
  --output 文件        写到这个文件，不写到标准输出
  --map、--sheet、--encoding   文件是表格时怎样读，见 jiebang recheck --help
  --lang zh|en         报告的语言；不写时为中文
  --edition 文件       另外加载一个版本（JSON），可以多次使用
  --max-bytes 字节数   一条记录最长多少（默认 16777216），--max-depth 层数：括号最深多少层（默认 256）；
                       超过的按“数据有误”答复，其余照常
  --as-edition 编号    不论记录写哪个版本，一律按这个版本
  --jobs 数            不起作用：记录最后都要交给一个线程相互勾稽，交接不比直接读入省时
  --help, -h           显示本帮助

退出码：
  0  每个档案前后一致
  1  至少一个档案不一致，或有无效记录
  2  没能运行，或没能读完，或没有记录
`,
  en: `Usage: jiebang crosscheck [options] FILE…

Takes all records given for whole files, joins them by demand and holds them against each other: which
cannot both be right (contradiction), which together break an article (breach), which are worth a look
(doubt), and what each record comes to with what the others prove put in its place. Invalid records take
no part and are counted; records equal in everything are one. Indexes begin at 0 and go on across files.

Options:
  --format FORMAT      ndjson (a line per file, and a last one in sum), text, csv (a row per finding),
                       markdown, html or xlsx;
                       left out: as --output is named, else text on a terminal, ndjson otherwise
  --output FILE        write to this file instead of standard output
  --map, --sheet, --encoding   how tables are read, see jiebang recheck --help
  --lang zh|en         the language of the report; left out: Chinese
  --edition FILE       load a further edition (JSON); may be given several times
  --max-bytes N        how long a record may be (16777216), and --max-depth N how deep its brackets (256);
                       one beyond is answered as faulty, and the rest goes on
  --as-edition ID      judge every record by this edition, whatever it names
  --jobs N             has no effect here: one thread holds all records against each other in the end, and to
                       hand them over takes no less than to read them
  --help, -h           show this help

Exit code:
  0  every file is consistent
  1  at least one is not, or a record is invalid
  2  it could not run, or not to the end, or there was no record
`,
};
