import type { Bilingual } from '../../index.js';
import type { Cause } from '../../receipt/causes.js';
import type { Difference, How } from '../../receipt/difference.js';
import type { Receipt } from '../../receipt/statement.js';

// What the command says of receipts.

export const sameName = (name: string): Bilingual => ({
  zh: `输入、结果、链和收据的文件名须各不相同，“${name}”用了两次`,
  en: `input, results, chain and receipt need different names; “${name}” occurs twice`,
});

export const noReceipt: Bilingual = {
  zh: '没能复核完，没有写收据',
  en: 'it could not be rechecked to the end; no receipt is written',
};

export const changedMeanwhile = (path: string): Bilingual => ({
  zh: `复核期间 ${path} 被改动，没有写收据`,
  en: `${path} changed while it was rechecked; no receipt is written`,
});

export const oneReceipt: Bilingual = {
  zh: '请给一份收据（….receipt.json）',
  en: 'give one receipt (….receipt.json)',
};

/** Said where something that a receipt names cannot be read. */
export const liesBeside: Bilingual = {
  zh: '输入、结果和链须放在收据旁边，名称与收据所写的相同',
  en: 'input, results and chain have to lie beside the receipt, under the names that it gives them',
};

export const twoOfThem: Bilingual = {
  zh: '请给两份收据，或两个结果文件：先前的，后来的',
  en: 'give two receipts, or two files of results: that of then, that of now',
};

export const noReceiptAt = (path: string, paths: readonly string[]): Bilingual => ({
  zh: `${path} 不是能读的收据${paths.length > 0 ? `：${paths.join('、')}` : ''}`,
  en: `${path} is no receipt that can be read${paths.length > 0 ? `: ${paths.join(', ')}` : ''}`,
});

export const notAsReceipted = (file: string, receipt: string): Bilingual => ({
  zh: `${file} 与收据 ${receipt} 不符；请先用 jiebang verify 核对`,
  en: `${file} is not what the receipt ${receipt} tells of; run jiebang verify first`,
});

export const notAgain = (path: string): Bilingual => ({
  zh: `${path} 所写的复核现在做不了，原因见上`,
  en: `what ${path} tells of cannot be rechecked now, for the reasons above`,
});

export const noVerdicts = (path: string): Bilingual => ({
  zh: `${path} 的结果不是每条记录一行的 ndjson，规则又已不同，无从得知当时的结果`,
  en: `the results of ${path} are no ndjson of every record, and the rules are others by now: what was answered cannot be known`,
});

export const noResults = (path: string, line: number): Bilingual => ({
  zh: `${path} 第 ${line} 行不是复核结果；请给收据，或每行一个结果的 ndjson`,
  en: `line ${line} of ${path} is no result; give a receipt, or results in ndjson`,
});

export const bareResults: Bilingual = {
  zh: '原因不明：只有结果文件，里面没有当时的记录、版本和规则；请给两份收据',
  en: 'the cause is unknown: files of results hold neither records nor editions nor rules; give two receipts',
};

export const otherRules: Bilingual = {
  zh: '原因不明：本程序按后来的收据重新复核，得不到其中的结果；请用写那份收据的版本',
  en: 'the cause is unknown: this program does not give the answer that the receipt of now holds; use the version that wrote it',
};

export const flipsFound = (count: number): Bilingual => ({
  zh: count === 0 ? '每条记录的结果都相同' : `${count} 条记录的结果不同`,
  en: count === 0 ? 'every record has the same verdict' : `records with another verdict: ${count}`,
});

const VERDICTS: Readonly<Record<string, Bilingual>> = {
  upheld: { zh: '符合规定', en: 'in keeping with the measures' },
  overturned: { zh: '不符合规定', en: 'contrary to the measures' },
  undetermined: { zh: '待核实', en: 'to be clarified' },
  invalid: { zh: '数据有误', en: 'faulty record' },
};
const NONE: Bilingual = { zh: '没有', en: 'not there' };

const CAUSES: Readonly<Record<Cause, Bilingual>> = {
  record: { zh: '记录不同', en: 'another record' },
  edition: { zh: '版本不同', en: 'another edition' },
  version: { zh: '程序的规则不同', en: 'other rules of the program' },
  reading: { zh: '所选解读不同', en: 'another reading' },
  unknown: { zh: '原因不明', en: 'unknown' },
};

/** A record whose verdict differs, for people. */
export function flipText(flip: {
  readonly line: number | null;
  readonly id: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly causes: readonly Cause[];
}): Bilingual {
  const word = (verdict: string | null) => VERDICTS[verdict ?? ''] ?? NONE;
  const [from, to] = [word(flip.from), word(flip.to)];
  const causes = flip.causes.map((cause) => CAUSES[cause]);
  const at = placeOf(flip.line ?? undefined, flip.id ?? undefined);
  return {
    zh: `${at.zh}：${from.zh} → ${to.zh}（${causes.map(({ zh }) => zh).join('、')}）`,
    en: `${at.en}: ${from.en} → ${to.en} (${causes.map(({ en }) => en).join(', ')})`,
  };
}

const bracketed = (id: string | undefined): Bilingual =>
  id === undefined ? { zh: '', en: '' } : { zh: `（${id}）`, en: ` (${id})` };

function placeOf(line: number | undefined, id: string | undefined): Bilingual {
  if (line === undefined) return { zh: id ?? '一条记录', en: id ?? 'a record' };
  const named = bracketed(id);
  return { zh: `第 ${line} 行${named.zh}`, en: `line ${line}${named.en}` };
}

/** Where a difference stands, as far as that is a number. */
interface Placing {
  readonly how?: How | 'between' | 'form';
  readonly line?: number;
  readonly record?: number;
  readonly was?: number;
}

/** A record of the input by its line, and by its number where that is another; one that is gone by its number then. */
function recordAt({ how, line, record, was }: Placing, id: string | undefined): Bilingual {
  if (line !== undefined && line === record) return placeOf(line, id);
  const named = bracketed(id);
  if (how === 'missing') {
    return { zh: `原第 ${was} 条${named.zh}`, en: `number ${was} then${named.en}` };
  }
  const at =
    line === undefined ? { zh: '', en: '' } : { zh: `第 ${line} 行`, en: `line ${line}, ` };
  return { zh: `${at.zh}第 ${record} 条${named.zh}`, en: `${at.en}number ${record}${named.en}` };
}

const HOW: Readonly<Record<How, Bilingual>> = {
  changed: { zh: '已改动', en: 'was changed' },
  missing: { zh: '不见了', en: 'is missing' },
  added: { zh: '是后加的', en: 'was added' },
  moved: { zh: '换了位置', en: 'stands elsewhere' },
  repeated: { zh: '重复了', en: 'stands there once more' },
};

const FILES: Readonly<Record<'input' | 'result' | 'output' | 'chain', Bilingual>> = {
  input: { zh: '输入的记录', en: 'the record of the input' },
  result: { zh: '复核的结果', en: 'the result of the recheck' },
  output: { zh: '结果文件的这一行', en: 'the line of the results' },
  chain: { zh: '链的这一行', en: 'the line of the chain' },
};

const FIELDS: Readonly<
  Record<'rules' | 'version' | 'regulation' | 'edition' | 'chain' | 'count', Bilingual>
> = {
  rules: { zh: '规则已不同', en: 'the rules are others' },
  version: { zh: '程序的版本不同', en: 'another version of the program' },
  regulation: {
    zh: '办法的文本或解读不同',
    en: 'the text of the measures, or its readings, is another',
  },
  edition: { zh: '版本与其摘要不符', en: 'the edition is not that of its digest' },
  chain: { zh: '链与收据所写不符', en: 'the chain is not what the receipt says' },
  count: { zh: '计数不符', en: 'the count is another' },
};

const OTHER_PROGRAM: Bilingual = { zh: '不是同一个程序', en: 'another program' };

/** A difference, for people. */
export function differenceText(difference: Difference, { subject }: Receipt): Bilingual {
  if ('file' in difference) {
    const { file } = difference;
    return {
      zh: `${file}：输入的这张表与收据里的摘要不符`,
      en: `${file}: this sheet of the input is not that of the digest in the receipt`,
    };
  }
  if ('path' in difference) return fieldText(difference);
  const { what, how } = difference;
  const [input, output, chain] = subject.map(({ name }) => name);
  const file = { input, result: output, output, chain }[what] ?? '';
  if (how === undefined || how === 'between') {
    return how === undefined
      ? { zh: `${file}：与收据里的摘要不符`, en: `${file}: its digest is not that of the receipt` }
      : {
          zh: `${file}：记录都没有改动，改动的不属于任何记录（空行、空格、换行、括号、没有读的单元格）`,
          en: `${file}: no record was changed, but what is of none (blanks, line ends, brackets, cells that are not read)`,
        };
  }
  if (how === 'form') {
    return {
      zh: `${file}：结果相同，但现在写出来的样式不同（选项或程序的版本不同）`,
      en: `${file}: the same results are written otherwise now (other options, another version)`,
    };
  }
  const { was, line, id } = difference as Placing & { readonly id?: string };
  const isOfInput = what === 'input' || what === 'result';
  const at = isOfInput ? recordAt(difference, id) : placeOf(line ?? was, id);
  const before =
    (how === 'moved' || how === 'repeated') && was !== undefined
      ? { zh: `（原为第 ${was} 条）`, en: ` (number ${was} then)` }
      : { zh: '', en: '' };
  return {
    zh: `${at.zh}：${FILES[what].zh}${HOW[how].zh}${before.zh}`,
    en: `${at.en}: ${FILES[what].en} ${HOW[how].en}${before.en}`,
  };
}

function fieldText({
  what,
  path,
  id,
  was,
  is,
}: Exclude<Extract<Difference, { readonly path: string }>, { readonly file: string }>): Bilingual {
  if (path === 'predicate.editions') {
    return {
      zh: `${path}：判断所依的版本 ${id} 应列出一次，收据列出 ${was} 次`,
      en: `${path}: the edition ${id} should stand there once, and stands there ${was} times`,
    };
  }
  const counted = VERDICTS[/^predicate\.counts\.(.+)$/.exec(path)?.[1] ?? ''];
  if (counted !== undefined) {
    return {
      zh: `“${counted.zh}”的记录，收据写 ${was} 条，现为 ${is} 条（${path}）`,
      en: `records “${counted.en}”: ${was} in the receipt, ${is} here (${path})`,
    };
  }
  const short = (value: string | number) => String(value).slice(0, 16);
  const said = path === 'predicate.tool.name' ? OTHER_PROGRAM : FIELDS[what];
  return {
    zh: `${path}：${said.zh}，收据为 ${short(was)}，现为 ${short(is)}`,
    en: `${path}: ${said.en}: ${short(was)} in the receipt, ${short(is)} here`,
  };
}

export const sameAsThen = ({ predicate, subject }: Receipt): Bilingual => ({
  zh: `与收据一致：${subject[0].name}，${predicate.chain.length} 条记录，重新复核的结果逐字相同`,
  en: `the same as the receipt says: ${subject[0].name}, ${predicate.chain.length} records, rechecked again to the letter`,
});

export const notAsThen = (count: number): Bilingual => ({
  zh: `与收据不一致：${count} 处不同`,
  en: `not what the receipt says: ${count} ${count === 1 ? 'difference' : 'differences'}`,
});
