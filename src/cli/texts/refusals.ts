import type { Bilingual } from '../../index.js';

// What the command says on standard error where it cannot do what it is asked.

export const unknownCommand = (name: string): Bilingual => ({
  zh: `没有“${name}”这个命令；可用的命令见 jiebang --help`,
  en: `there is no command “${name}”; jiebang --help lists the commands`,
});

export const noFile: Bilingual = {
  zh: '没有给出文件；从标准输入读取请写 -',
  en: 'no file is given; write - to read standard input',
};

export const inputTwice: Bilingual = {
  zh: '标准输入（-）只能给一次',
  en: 'standard input (-) can be given only once',
};

export const notOfPages: Bilingual = {
  zh: '--format worksheet 每页只写一条记录，不能与 --crosscheck 同用；整份档案的结果请用 --format html 或 jiebang crosscheck',
  en: '--format worksheet is a page for one record each and cannot be used with --crosscheck; for whole files use --format html, or jiebang crosscheck',
};

export const wholeFilesOnly: Bilingual = {
  zh: '--crosscheck 核对的是整份档案，不能与 --from、--receipt 同用',
  en: '--crosscheck is of whole files and cannot be used with --from or --receipt',
};

export const notWholeFile: Bilingual = {
  zh: '没有读完，档案不全，不作勾稽核对',
  en: 'not all was read, so the files are not held against each other',
};

export const sameEdition = (id: string): Bilingual => ({
  zh: `版本“${id}”加载了两次，编号须各不相同`,
  en: `the edition “${id}” is loaded twice; ids must differ`,
});

const FILE_ERRORS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '没有这个文件', en: 'there is no such file' },
  EACCES: { zh: '没有读取权限', en: 'permission to read it is denied' },
  EPERM: { zh: '没有读取权限', en: 'permission to read it is denied' },
  EISDIR: { zh: '这是一个目录，不是文件', en: 'it is a directory, not a file' },
  ENOTDIR: { zh: '路径中有一段不是目录', en: 'a part of its path is no directory' },
  ELOOP: { zh: '符号链接成环', en: 'its symbolic links go in a circle' },
  EMFILE: { zh: '打开的文件太多', en: 'too many files are open' },
  EFBIG: { zh: '文件太大', en: 'it is too large' },
  EIO: { zh: '读取设备出错', en: 'the device failed while it was read' },
};

/** Why the system refused, in words where there are any for its code. */
export const whyRefused = (code: string, words: Readonly<Record<string, Bilingual>>): Bilingual => {
  const known = Object.hasOwn(words, code) ? words[code] : undefined;
  return known ?? { zh: `系统报错 ${code}`, en: `the system says ${code}` };
};

export const unreadableFile = (path: string, code: string): Bilingual => {
  const { zh, en } = whyRefused(code, FILE_ERRORS);
  return { zh: `读不了 ${path}：${zh}`, en: `cannot read ${path}: ${en}` };
};

export const NO_SPACE: Bilingual = { zh: '磁盘已满', en: 'no space is left' };

export const cannotWrite = (code: string): Bilingual => {
  const { zh, en } = whyRefused(code, { ENOSPC: NO_SPACE });
  return { zh: `结果写不出去：${zh}`, en: `the results cannot be written: ${en}` };
};

export const fewerJobs = (asked: number, jobs: number): Bilingual => ({
  zh: `--jobs ${asked} 多于这台机器能同时运行的线程，改用 ${jobs} 个`,
  en: `--jobs ${asked} is more than this machine runs at once; ${jobs} is taken`,
});

export const workerLost = (first: number, last: number, why: string): Bilingual => ({
  zh: `一个工作线程中断了（${why}），第 ${first} 至 ${last} 行重新复核，没有遗漏`,
  en: `a worker crashed (${why}); lines ${first} to ${last} are done again, nothing is lost`,
});

/** That an input holds no record. */
export const noRecords = (path: string, things: 'record' | 'docket' = 'record'): Bilingual => {
  const zh = things === 'docket' ? '没有案卷，什么也没有重放' : '没有记录，什么也没有复核';
  const en = things === 'docket' ? 'nothing of it was replayed' : 'nothing of it was checked';
  return {
    zh: `${path === '-' ? '标准输入' : `${path} `}里${zh}`,
    en: `${path === '-' ? 'standard input' : path} holds no ${things}s; ${en}`,
  };
};

export const noSuchEdition = (id: string): Bilingual => ({
  zh: `没有加载版本“${id}”；请用 --edition 加载`,
  en: `no edition “${id}” is loaded; load it with --edition`,
});

export const unusedEdition = (id: string, things: 'record' | 'docket' = 'record'): Bilingual =>
  things === 'docket'
    ? {
        zh: `加载了版本“${id}”，但没有一个案卷写明它，所以没有用到`,
        en: `the edition “${id}” was loaded, but no docket names it: it was not used`,
      }
    : {
        zh: `加载了版本“${id}”，但没有一条记录写明它，也没有用 --as-edition 指定，所以没有用到`,
        en: `the edition “${id}” was loaded, but no record names it and --as-edition does not ask for it: it was not used`,
      };

/** Of an edition that was loaded where two others are compared. */
export const notCompared = (id: string): Bilingual => ({
  zh: `加载了版本“${id}”，但 --compare 没有指定它，所以没有用到`,
  en: `the edition “${id}” was loaded, but --compare does not name it: it was not used`,
});

export const broken: Bilingual = {
  zh: '程序自身出错，请报告下面的内容',
  en: 'the program itself failed; please report what follows',
};

export const unfinished: Bilingual = {
  zh: '程序没有做完就结束了',
  en: 'the program ended before it was done',
};

/** A record that takes no part since the program failed on it. */
export const failedAt = (index: number): Bilingual => ({
  zh: `程序在序号 ${index} 的记录上自身出错，这一条作为无效记录（internal），其余照常；请报告此事`,
  en: `the program itself failed on the record with index ${index}, which counts as invalid (internal); the rest goes on; please report this`,
});

// At the end of a run that asked for what is not in its input.

/** That nothing of the input is what the command reads. */
export function allOther(things: 'record' | 'docket', other: keyof typeof MEANT_FOR): Bilingual {
  const [wanted, found] = [THINGS[things], MEANT_FOR[other]];
  return {
    zh: `输入的全是${found.zh[0]}，没有${wanted.zh}；${found.zh[1]}`,
    en: `the input holds ${found.en[0]} only and no ${wanted.en}; ${found.en[1]}`,
  };
}

const THINGS = {
  record: { zh: '决定记录', en: 'decision record' },
  docket: { zh: '案卷', en: 'docket' },
} as const;

/** What it holds instead, and where that belongs. */
const MEANT_FOR = {
  record: {
    zh: ['决定记录', '决定记录请用 jiebang recheck 复核'],
    en: ['decision records', 'decision records are for jiebang recheck'],
  },
  docket: {
    zh: ['案卷', '案卷请用 jiebang replay 重放'],
    en: ['dockets', 'dockets are for jiebang replay'],
  },
  result: {
    zh: ['结果', '请给出结果所依据的原始文件；两份复核结果请用 jiebang diff 比较'],
    en: ['results', 'give the input that they are of; two results of recheck are for jiebang diff'],
  },
  receipt: {
    zh: ['收据', '收据请用 jiebang verify 核对'],
    en: ['receipts', 'receipts are for jiebang verify'],
  },
  edition: {
    zh: ['版本', '版本请用 --edition 给出'],
    en: ['editions', 'editions are given with --edition'],
  },
} as const;

/** That nothing of the input is of a form that the command reads. */
export const noneRead = (things: 'record' | 'docket'): Bilingual =>
  things === 'docket'
    ? {
        zh: '输入里什么也读不出来；案卷要写成 JSON（每行一个，或一个数组），不能是表格',
        en: 'nothing of the input can be read; dockets are JSON (one a line, or one array) and no tables',
      }
    : {
        zh: '输入里什么也读不出来；决定记录要写成 JSON（每行一条，或一个数组）或表格（csv、xlsx、xls、ods）',
        en: 'nothing of the input can be read; decision records are JSON (one a line, or one array) or tables (csv, xlsx, xls, ods)',
      };

/** That no record says this at that path, and what they do say where that is little. */
export const noneSays = (
  path: string,
  value: string,
  { shown, more }: { readonly shown: readonly string[]; readonly more: boolean },
): Bilingual => {
  if (shown.length === 0) return nothingAt(path);
  return {
    zh: `没有一条记录的 ${path} 为“${value}”；出现的值有${listed(shown, '、')}${more ? '等' : ''}`,
    en: `no record has “${value}” at ${path}; what stands there: ${listed(shown, ', ')}${more ? ' and others' : ''}`,
  };
};

export const nothingAt = (path: string): Bilingual => ({
  zh: `没有一条记录在 ${path} 有内容，请核对路径的写法`,
  en: `no record has anything at ${path}; check how the path is written`,
});

/** That nobody of that name acts, who is on record, and by what the others are called. */
export const nobodyCalled = (
  by: string,
  { shown, more }: { readonly shown: readonly string[]; readonly more: boolean },
  codes: readonly string[],
): Bilingual => {
  const onRecord =
    shown.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `案卷中有${listed(shown, '、')}${more ? '等' : ''}；`,
          en: `on record: ${listed(shown, ', ')}${more ? ' and others' : ''}; `,
        };
  return {
    zh: `案卷中没有叫“${by}”的单位，也没有叫这个名称的机构，所以只列出新单位可以办理的；${onRecord.zh}机构和科技厅（委）写 ${codes.join('、')} 或其名称`,
    en: `no unit on record is called “${by}”, and no body is: what is allowed is what a new unit may do; ${onRecord.en}bodies and departments: ${codes.join(', ')}, or what they are called`,
  };
};

const listed = (names: readonly string[], comma: string): string =>
  names.map((name) => `“${name}”`).join(comma);
