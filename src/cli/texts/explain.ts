import type { Bilingual } from '../../index.js';

// What `jiebang explain` says besides its explanations.

export const compareTakesTwo: Bilingual = {
  zh: '--compare 后面要写两个版本编号',
  en: '--compare takes the ids of two editions',
};

export const notWithCompare = (name: string): Bilingual => ({
  zh: `--compare 只比较所写的两个版本，不能与 --${name} 同用`,
  en: `--compare compares the two editions alone and cannot be used with --${name}`,
});

export const EXPLAIN_HELP: Bilingual = {
  zh: `用法：jiebang explain [选项] 文件…

逐条说明：单凭哪些事实即可认定（facts），哪些事实不同结论会变（flips），还要问什么（questions）；最后按
保存事实的机构列出要请其提供的事项（letters）。不说应当怎样填写，只说哪些事实须有不同。计算量有上限，到了上限会写明。

选项：
  --readings           另外说明每种有争议的解读下结论是什么
  --compare A B        只比较两个版本下的结论，以及由哪处不同引起（不用于 csv、xlsx，
                       不与 --readings、--most、--holder-from、--as-edition 同用）
  --most 数            一组最多改变几项事实（默认 2；符合规定的记录为 1）
  --holder-from 路径   记录里别处没有写明机构时，从这里读（如 meta.department）
  --format 格式        ndjson（每条记录一行，最后一行为 letters）、text、csv（每条记录一行，给程序用的列名）、
                       markdown、html 或 xlsx；不写时看 --output 的文件名，否则输出到终端为 text，否则为 ndjson
  --output 文件        写到这个文件，不写到标准输出
  --map、--sheet、--encoding   文件是表格时怎样读，见 jiebang recheck --help
  --lang zh|en         报告的语言；不写时为中文
  --edition 文件       另外加载一个版本（JSON），可以多次使用
  --max-bytes 字节数   一条记录最长多少（默认 16777216），--max-depth 层数：括号最深多少层（默认 256）；
                       超过的按“数据有误”答复，其余照常
  --as-edition 编号    不论记录写哪个版本，一律按这个版本
  --help, -h           显示本帮助

退出码：
  0  每条都符合规定；用 --compare 时，两个版本下每条的结论都相同
  1  至少一条不符合规定、待核实，或数据有误；用 --compare 时，至少一条的结论不同，或数据有误
  2  没能运行，或没能读完，或没有记录
`,
  en: `Usage: jiebang explain [options] FILE…

Tells of every record on which facts alone its verdict rests (facts), what would have to be otherwise for it
to change (flips), and what to ask (questions); and at the end, of each body that holds them, the facts to ask
it for (letters). It never tells what to write down. Computation is limited, and says so where it was cut.

Options:
  --readings           tells the verdict under every disputed reading as well
  --compare A B        compares two editions alone, and by which differences verdicts change (not in csv or xlsx,
                       nor with --readings, --most, --holder-from or --as-edition)
  --most N             most facts that a set changes (2 where left out; 1 where the record is in keeping)
  --holder-from PATH   where a record says who holds its facts, if nothing else does (meta.department)
  --format FORMAT      ndjson (a line per record, and the letters last), text, csv (a row per record, for
                       programs), markdown, html or xlsx; left out: as --output is named, else text on a terminal, ndjson otherwise
  --output FILE        write to this file instead of standard output
  --map, --sheet, --encoding   how tables are read, see jiebang recheck --help
  --lang zh|en         the language of the report; left out: Chinese
  --edition FILE       load a further edition (JSON); may be given several times
  --max-bytes N        how long a record may be (16777216), and --max-depth N how deep its brackets (256);
                       one beyond is answered as faulty, and the rest goes on
  --as-edition ID      judge every record by this edition, whatever it names
  --help, -h           show this help

Exit code:
  0  every record is in keeping with the measures; with --compare, every verdict is the same under both editions
  1  at least one is contrary to them, to be clarified, or faulty; with --compare, at least one verdict differs,
     or a record is faulty
  2  it could not run, or not to the end, or there was no record
`,
};
