import type { Bilingual } from '../../index.js';

export const verifyHelp: Bilingual = {
  zh: `用法：jiebang verify [选项] 收据

核对一份收据（jiebang recheck --receipt 写的 ….receipt.json）：输入、结果和链须放在收据旁边。
一切从输入重新复核，逐行说明什么不同：输入改动，结果改动，规则改动。

选项：
  --format 格式    text 或 ndjson；不写时看 --output 的文件名，否则输出到终端为 text，其他为 ndjson
  --output 文件    写到这个文件（.txt 为 text），不写到标准输出
  --lang zh|en     说明用中文或英文
  --help, -h       显示本帮助

收据不能证明的（谁写的，何时写的，记录是否属实）见 docs/guides/evidence-that-lasts.md。

退出码：
  0  一致（程序的版本不同而规则相同，也算一致）
  1  有不同之处
  2  没能核对：收据、输入、结果或链读不了
`,
  en: `Usage: jiebang verify [options] RECEIPT

Checks a receipt (….receipt.json, as jiebang recheck --receipt writes it); input, results and chain lie
beside it. Everything is rechecked again from the input, and what differs is said line by line: the
input, the results, the rules.

Options:
  --format FORMAT  text or ndjson; left out: as --output is named, else text on a terminal, ndjson otherwise
  --output FILE    write to this file (.txt: text) instead of standard output
  --lang zh|en     speak Chinese or English
  --help, -h       show this help

What a receipt does not prove (who wrote it, when, whether the records are true) stands in
docs/guides/evidence-that-lasts.md.

Exit code:
  0  the same (also where another version of the program has the same rules)
  1  something differs
  2  it could not be checked: receipt, input, results or chain cannot be read
`,
};

export const diffHelp: Bilingual = {
  zh: `用法：jiebang diff [选项] 先前 后来

比较两次复核：给两份收据（输入、结果和链放在旁边），列出结果不同的记录，以及为什么不同：
record 记录不同，edition 版本不同，version 程序的规则不同，reading 所选解读不同；做法是每次只换一样，重新复核。
记录按编号对应，编号相同的按先后。也可以给两个结果文件（ndjson），那时原因是 unknown。

选项：
  --format 格式    text 或 ndjson；不写时看 --output 的文件名，否则输出到终端为 text，其他为 ndjson
  --output 文件    写到这个文件（.txt 为 text），不写到标准输出
  --lang zh|en     说明用中文或英文
  --help, -h       显示本帮助

退出码：
  0  每条记录的结果都相同
  1  至少一条不同
  2  没能比较
`,
  en: `Usage: jiebang diff [options] THEN NOW

Compares two rechecks: given two receipts, with what they name beside them, the records that have
another verdict, and why: record, edition, version (the rules of the program) or reading, found by
rechecking with one thing of NOW at a time. Records are joined by id, several of one id in their order.
Two files of results (ndjson) may be given too; the cause is then unknown.

Options:
  --format FORMAT  text or ndjson; left out: as --output is named, else text on a terminal, ndjson otherwise
  --output FILE    write to this file (.txt: text) instead of standard output
  --lang zh|en     speak Chinese or English
  --help, -h       show this help

Exit code:
  0  every record has the same verdict
  1  at least one has another
  2  they could not be compared
`,
};
