import type { Bilingual } from '../../index.js';

export const REPLAY: Bilingual = {
  zh: `用法：jiebang replay [选项] 文件…

重放案卷：一项需求从征集起的全部经过，连同它的储备条目和项目，逐个行为按当时的事实复核。已经发生的不符合规定的行为
照样记入，后面的行为按实际发生的情形判断。文件是每行一个案卷（JSON 对象），或一个 JSON 数组，或分行写的一个
案卷；“-”表示标准输入，可以给几个文件。读不出来的行在原位置给出“数据有误”（invalid）和行号，其余照常重放。

选项：
  --format 格式        ndjson（每个案卷一个结果）、text（时间线）、csv、markdown 或 html（每个行为一行）、
                       xlsx（汇总、不符的行为、待核实、案卷、全部行为、认定）；
                       不写时看 --output 的文件名，否则输出到终端为 text，其他为 ndjson
  --output 文件        写到这个文件，不写到标准输出；不写 --format 时按文件名
  --lang zh|en         报告的语言；不写时为中文，ndjson 的错误说明则中英文都有
  --edition 文件       另外加载一个版本（JSON），可以多次使用
  --findings 范围      failing 列出行为不符合的原因和提示（报告的默认），all 列出全部认定（ndjson 的默认），none 不列
  --known-on 日期      只按这一天已经记录在案的内容重放，如 2024-06-30
  --summary            不列案卷，只按案卷、行为、规则计数
  --from 案卷号        从第几个案卷开始（几个文件连着数，空行不算），用于中断后继续
  --jobs 数            用几个线程一起做（默认 1，至多为机器的核数；不足 128 MB 的输入一个更快，只用一个）；
                       结果仍按输入的顺序
  --max-bytes 字节数   一条记录最长多少（默认 16777216），--max-depth 层数：括号最深多少层（默认 256）；
                       超过的按“数据有误”答复，其余照常
  --help, -h           显示本帮助

时间线里，箭头后面是这个行为改变了的状态。

退出码：
  0  每个案卷的行为全部符合规定
  1  至少一个案卷未全部符合规定，或数据有误
  2  没能运行，或没能读完：选项不对，文件读不了（其余文件照常重放）；或没有案卷可以重放
`,
  en: `Usage: jiebang replay [options] FILE…

Replays dockets: the whole history of a demand from its collection on, with its reserve entries and
projects, each act judged on the facts as they were. A breach that happened is applied all the same, and
later acts are judged in the world that was. A file holds one docket (a JSON object) a line, or one JSON
array, or one docket over several lines; “-” is standard input, and several files may be given. A line
that cannot be read is answered in its place as invalid, and the rest is replayed all the same.

Options:
  --format FORMAT      ndjson (a result per docket), text (a timeline), csv, markdown or html (a row per
                       act), or xlsx (summary, what does not stand, whom to ask, dockets, acts, findings);
                       left out: as --output is named, else text on a terminal, ndjson otherwise
  --output FILE        write to this file instead of standard output; its name says the format
  --lang zh|en         the language of the report; left out: Chinese, and both for errors in ndjson
  --edition FILE       load a further edition (JSON); may be given several times
  --findings WHICH     failing: why an act does not stand, and advice (the default of reports); all
                       findings (the default of ndjson); or none
  --known-on DATE      replay what was on record by this day, such as 2024-06-30
  --summary            counts by docket, act and rule instead of the dockets
  --from N             begin with docket N, counted over all files (blank lines are none), to go on
                       after an interruption
  --jobs N             share the work among so many threads (1 where left out, at most the machine’s; under 128 MB
                       one is faster, and does it all); the order stays
  --max-bytes N        how long a record may be (16777216), and --max-depth N how deep its brackets (256);
                       one beyond is answered as faulty, and the rest goes on
  --help, -h           show this help

In a timeline, the arrows show the statuses that the act changed.

Exit code:
  0  the acts of every docket are all in keeping with the measures
  1  those of at least one are not, or it is faulty
  2  it could not run, or not to the end: a bad option, an unreadable file (others are still replayed);
     or there was no docket to replay
`,
};

export const ALLOWED: Bilingual = {
  zh: `用法：jiebang allowed [选项] 文件…

重放每个案卷，说明接下来可以办理哪些行为、由谁办理、依据哪一条，其余的为什么不能、须先办理什么。金额是否超过
上限之类，要看行为本身的内容，办理时再判断。文件的写法同 jiebang replay。

选项：
  --by 办理者          只看他能办理的：task-force 等机构、320000 等科技厅（委）、单位名称，或它们的中文名称
  --on 日期            办理的日期，如 2024-06-30；早于已经办理的行为，或在补交期限前后，都有影响
  --from 案卷号        从第几个案卷开始（几个文件连着数，空行不算），用于中断后继续
  --format 格式        text、csv、markdown、html、xlsx 或 ndjson；
                       不写时看 --output 的文件名，否则输出到终端为 text，其他为 ndjson
  --output 文件        写到这个文件，不写到标准输出
  --lang zh|en         说明的语言；不写时为中文，ndjson 的错误说明则中英文都有
  --edition 文件       另外加载一个版本（JSON），可以多次使用
  --max-bytes 字节数   一条记录最长多少（默认 16777216），--max-depth 层数：括号最深多少层（默认 256）；
                       超过的按“数据有误”答复，其余照常
  --help, -h           显示本帮助

退出码：0 每个案卷都读得出；1 至少一个案卷有误；2 没能运行，或没能读完，或没有案卷。
`,
  en: `Usage: jiebang allowed [options] FILE…

Replays each docket and says which acts may be done next, by whom and by which article, and for the
others why not and what would have to come first. What only the act itself will show, such as an amount
above a cap, is judged once it is done. Files are those of jiebang replay.

Options:
  --by WHO             what this one may do: a body such as task-force, a department such as 320000, a
                       unit by its name, or any of them as the reports call it
  --on DATE            the day of the act, such as 2024-06-30: before the latest act, or on either side
                       of the deadline of a supplement, it makes a difference
  --from N             begin with docket N, counted over all files, to go on after an interruption
  --format FORMAT      text, csv, markdown, html, xlsx or ndjson; left out: as --output is named, else
                       text on a terminal, ndjson otherwise
  --output FILE        write to this file instead of standard output
  --lang zh|en         the language; left out: Chinese, and both for errors in ndjson
  --edition FILE       load a further edition (JSON); may be given several times
  --max-bytes N        how long a record may be (16777216), and --max-depth N how deep its brackets (256);
                       one beyond is answered as faulty, and the rest goes on
  --help, -h           show this help

Exit code: 0 every docket could be read; 1 at least one is invalid; 2 it could not run, or not to the end, or there was
no docket.
`,
};
