import type { Bilingual, Language } from '../../index.js';
import { helpIn } from '../command.js';
import { CROSSCHECK_HELP } from './crosscheck.js';
import { EXPLAIN_HELP } from './explain.js';
import { ALLOWED, REPLAY } from './help-dockets.js';

const GENERAL: Bilingual = {
  zh: `用法：jiebang <命令> [选项] …

按《长三角科技创新共同体联合攻关计划实施办法（试行）》（草案）逐项复核决定，指明条款和事实。

命令：
  recheck 文件…    复核决定记录，每条给出结果
  replay 文件…     重放案卷：把全部经过逐个行为复核
  allowed 文件…    接下来可以办理哪些行为，其余为什么不能
  crosscheck 文件… 把记录当作整份档案，相互勾稽
  explain 文件…    凭哪些事实认定、怎样会变、还要问谁什么
  verify 收据      核对一份收据：一切重新复核，逐行说明什么不同
  diff 先前 后来   比较两次复核：哪些记录结果不同，为什么
  template 种类…   待填的表格（xlsx），填好后可直接复核

选项：
  --lang zh|en     说明用中文或英文
  --help, -h       显示帮助；“jiebang 命令 --help”显示该命令的帮助
  --version        显示版本号
`,
  en: `Usage: jiebang <command> [options] …

Rechecks decisions under the Implementation Measures for the Joint R&D Program of the Yangtze River
Delta Science and Technology Innovation Community (for Trial Implementation), draft
(《长三角科技创新共同体联合攻关计划实施办法（试行）》（草案）), with the clause and the fact for each.

Commands:
  recheck FILE…    rechecks decision records and answers each
  replay FILE…     replays dockets: whole histories, judged act by act
  allowed FILE…    which acts may be done next, and why not the others
  crosscheck FILE… holds the records of whole files against each other
  explain FILE…    on which facts a verdict rests, what would change it, whom to ask for what
  verify RECEIPT   checks a receipt: rechecks everything again, and says line by line what differs
  diff THEN NOW    compares two rechecks: which records have another verdict, and why
  template KIND…   a table to be filled in (xlsx), which recheck reads as it is

Options:
  --lang zh|en     speak Chinese or English
  --help, -h       show this help; “jiebang COMMAND --help” shows that of a command
  --version        show the version
`,
};

const RECHECK: Bilingual = {
  zh: `用法：jiebang recheck [选项] 文件…

逐条复核决定记录。文件是每行一个 JSON 对象，或一个 JSON 数组，或分行写的一个 JSON 对象；“-”表示标准
输入，可以给几个文件。文件逐段读入，多大都行。空行略过；读不出来的行在原位置给出“数据有误”（invalid）和行号，其余照常复核。

选项：
  --format 格式        ndjson、csv、text、markdown、html、xlsx，或 worksheet（每条不符合规定的记录一页审计工作底稿，html）；
                       不写时看 --output 的文件名，否则输出到终端为 text，其他为 ndjson
  --output 文件        写到这个文件，不写到标准输出
  --lang zh|en         报告的语言；不写时为中文，ndjson 的错误说明则中英文都有
  --edition 文件       另外加载一个版本（JSON），可以多次使用
  --as-edition 编号    不论记录写哪个版本，一律按这个版本复核，报告里写明
  --findings 范围      all 列出全部认定（默认），failing 只列不符合、提请注意和尚不能认定的，none 不列
  --verdict 结果,…     只列这些结果的记录：upheld、overturned、undetermined、invalid；汇总仍是全部
  --meta               附上记录的 meta（不用于 xlsx、worksheet）
  --group 路径,…       text、markdown、html、xlsx 另按这些路径的值统计，如 meta.department,meta.region
                       （种类和决定年份总会统计）
  --group 路径=值      只写这个值的记录（ndjson、csv 的汇总仍是全部）
  --unit 路径          单位从记录的哪里读，如 facts.demander.name；不写时取需求方、申请单位或牵头单位
  --headings words     csv 给人看：表头和用词为中文（或英文），Excel 会改坏的编号写作 ="…"
  --facts-only         worksheet 改为审计取证单：只有事实和来源，供单位签认
  --crosscheck         最后再把全部记录当作整份档案相互勾稽（见 jiebang crosscheck）；
                       不能与 worksheet、--from、--receipt 同用；两者有一为 1，退出码即为 1
  --summary            不列记录，只按种类、结果、规则计数
  --from 记录号        从第几条记录开始（几个文件连着数，空行不算），用于中断后继续
  --jobs 数            用几个线程一起做（默认 1，至多为机器的核数；不足 128 MB 的输入一个更快，只用一个）；
                       结果仍按输入的顺序
  --max-bytes 字节数   一条记录最长多少（默认 16777216），--max-depth 层数：括号最深多少层（默认 256）；
                       超过的按“数据有误”答复，其余照常
  --map 文件           文件是表格（csv、xlsx、xls、ods）时，按这个映射（JSON）读；
                       不写时，表头须是字段的名称或路径（见 jiebang template）
  --sheet 名称=文件    另一张表（csv），可以多次使用
  --encoding 编码      csv 的编码：utf-8、gb18030、utf-16le、utf-16be；不写时自行判断
  --receipt 文件       另写一份收据（….receipt.json），旁边放链（….chain），供日后用 jiebang verify 核对；
                       要和 --output 一起用，只给一个文件，--jobs 不起作用
  --known-on 日期      收据写明：输入反映到这一天为止所知的情况
  --rechecked-on 日期  收据写明的复核日期；不写时为本机日历的当天
  --help, -h           显示本帮助

表格：表格不分段读入；--from 和 --jobs 对表格不起作用。

报告（text、markdown、html、xlsx、worksheet）在最后一条记录之后写出：先是结论、依据、涉及资金，再是索引和逐条说明；--jobs 对报告不起作用。

csv：UTF-8，带字节序标记，行尾 CRLF；以 = + - @ 开头的内容前面加撇号，免得被当作公式；看不见的字符写作编号（\\u{…}）。
加载了却没有用到的版本，最后说明。

退出码：
  0  每条记录都符合规定（upheld）
  1  至少一条不符合规定（overturned）、待核实（undetermined）或数据有误（invalid）
  2  没能运行，或没能读完：选项不对，文件读不了（其余文件照常复核）；或没有记录可以复核
读者提前离开（如 head）时安静结束，退出码按已经复核的记录。
`,
  en: `Usage: jiebang recheck [options] FILE…

Rechecks decision records one by one. A file holds one JSON object a line, or one JSON array, or one
JSON object over several lines; “-” is standard input, and several files may be given. Files are read bit by bit, whatever their size. Blank
lines are skipped; a line that cannot be read is answered in its place as a faulty record (invalid), with its number, and
the rest is rechecked all the same.

Options:
  --format FORMAT      ndjson, csv, text, markdown, html, xlsx, or worksheet (a page per record contrary to
                       the measures, html); left out: as --output is named, else text on a terminal, ndjson otherwise
  --output FILE        write to this file instead of standard output
  --lang zh|en         the language of the report; left out: Chinese, and both for errors in ndjson
  --edition FILE       load a further edition (JSON); may be given several times
  --as-edition ID      judge every record by this edition, whatever it names; every report says so
  --findings WHICH     all findings (the default), failing: those that fail or are unknown, or none
  --verdict A,B,…      only the records of these verdicts: upheld, overturned, undetermined, invalid;
                       the summary still counts all
  --meta               the record’s meta with its result (not in xlsx or worksheet)
  --group PATH,…       text, markdown, html and xlsx count by what stands there too, such as
                       meta.department,meta.region (by kind and year of decision they always count)
  --group PATH=VALUE   the records of this value alone (a summary in ndjson or csv still counts all)
  --unit PATH          where a record says whose it is, such as facts.demander.name; left out: the demander,
                       the applicant or the lead unit
  --headings words     csv for people: headings and words, ids that a spreadsheet would damage as ="…"
  --facts-only         worksheets that the unit signs: facts and source alone
  --crosscheck         then hold all records, as whole files, against each other (see jiebang
                       crosscheck); not with worksheet, --from or --receipt; 1 if either ends with 1
  --summary            counts by kind, verdict and rule instead of the records
  --from N             begin with record N, counted over all files (blank lines are none), to go on
                       after an interruption
  --jobs N             share the work among so many threads (1 where left out, at most the machine’s; under 128 MB
                       one is faster, and does it all); the order stays
  --max-bytes N        how long a record may be (16777216), and --max-depth N how deep its brackets (256);
                       one beyond is answered as faulty, and the rest goes on
  --map FILE           where a file is a table (csv, xlsx, xls, ods): read it by this mapping (JSON);
                       left out: its headings must be labels or paths (see jiebang template)
  --sheet NAME=FILE    a further sheet (csv); may be given several times
  --encoding NAME      of a csv: utf-8, gb18030, utf-16le, utf-16be; found out where left out
  --receipt FILE       write a receipt besides (….receipt.json), and the chain beside it (….chain), for
                       jiebang verify in later years; needs --output and one file; --jobs has no effect then
  --known-on DATE      what the receipt says: the input holds what was known by this day
  --rechecked-on DATE  the day of the recheck in the receipt; left out: today by this machine’s calendar
  --help, -h           show this help

Tables are read whole; --from and --jobs have no effect on them.

Reports (text, markdown, html, xlsx, worksheet) are written after the last record: verdicts, basis and money
first, then an index and a card per record; --jobs has no effect on them.

csv is UTF-8 with a byte order mark and CRLF at line ends; what begins with = + - @ gets an apostrophe
in front, so that no spreadsheet takes it for a formula; what cannot be seen stands there by its number
(\\u{…}). An edition that was loaded and not used is named at the end.

Exit code:
  0  every record is in keeping with the measures (upheld)
  1  at least one is contrary to them (overturned), to be clarified (undetermined) or faulty (invalid)
  2  it could not run, or not to the end: a bad option, an unreadable file (others are still rechecked);
     or there was no record to check
Where the reader leaves early, as head does, it ends quietly, with the code of the records answered.
`,
};

const BY_COMMAND: Readonly<Record<string, Bilingual>> = {
  recheck: RECHECK,
  replay: REPLAY,
  allowed: ALLOWED,
  crosscheck: CROSSCHECK_HELP,
  explain: EXPLAIN_HELP,
};

/** The help on a command, or on all of them; Chinese and English where no language is asked for. */
export function helpOn(command: string | undefined, language: Language | undefined): string {
  const text = (command === undefined ? undefined : BY_COMMAND[command]) ?? GENERAL;
  return helpIn(text, language);
}
