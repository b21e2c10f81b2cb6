import type { Bilingual } from '../../index.js';

// Short, so that the line keeps to the 80 columns of a terminal: what wraps cannot be written over.
const CELLS = 10;

/**
 * How far the work is: a bar where the end is in sight, the records done, their rate, and how many
 * seconds are left.
 */
export function progressText(
  records: number,
  perSecond: number,
  part?: number,
  secondsLeft?: number,
): Bilingual {
  const done: Bilingual = {
    zh: `已复核 ${records} 条，每秒 ${perSecond} 条`,
    en: `${records} records, ${perSecond} a second`,
  };
  if (part === undefined || secondsLeft === undefined) return done;
  const full = Math.floor(part * CELLS);
  const bar = `[${'#'.repeat(full)}${'.'.repeat(CELLS - full)}] ${Math.floor(part * 100)}%`;
  const left = `${Math.floor(secondsLeft / 60)}:${String(secondsLeft % 60).padStart(2, '0')}`;
  return { zh: `${bar} ${done.zh}，还需 ${left}`, en: `${bar} ${done.en}, ${left} left` };
}

// What is said of a run that did not begin with the first record, or that was stopped before the last.

const words = (from: number, to: number): Bilingual =>
  to < from
    ? { zh: '一条记录也没有', en: 'no record' }
    : { zh: `第 ${from} 至 ${to} 条记录`, en: `records ${from} to ${to}` };

/** In the first line of a report that goes on where another stopped. */
export const goesOn = (from: number): Bilingual => ({
  zh: `本部分从第 ${from} 条记录起，之前的见前一部分`,
  en: `This part begins with record ${from}; those before it stand in the part before`,
});

/** In the last line of a report that was stopped, and in the first of its summary. */
export const coversOnly = (from: number, to: number): Bilingual => ({
  zh: `已中断：本部分只含${words(from, to).zh}`,
  en: `Interrupted: this part covers ${words(from, to).en} only`,
});

/** In the first line of the summary of a part that was read to the end. */
export const covers = (from: number, to: number): Bilingual => ({
  zh: `本部分含${words(from, to).zh}`,
  en: `This part covers ${words(from, to).en}`,
});

/** On standard error, where a run is stopped: what it did, and how to go on. */
export function interrupted(from: number, to: number, onlySummary: boolean): Bilingual {
  const done = words(from, to);
  const next = to + 1;
  return onlySummary
    ? {
        zh: `已中断：只计了${done.zh}；同一命令加 --from ${next}、写进另一个文件，计其余的，两次的数相加即为全部`,
        en: `interrupted: counted are ${done.en}; the same command with --from ${next}, into another file, counts the rest, and both counts added are the whole`,
      }
    : {
        zh: `已中断：答了${done.zh}；同一命令加 --from ${next}、写进另一个文件，从下一条继续`,
        en: `interrupted: answered are ${done.en}; the same command with --from ${next}, into another file, goes on with the next`,
      };
}

/** Where the first record asked for lies beyond the end. */
export const beyondEnd = (from: number, records: number): Bilingual => ({
  zh: `--from ${from} 超出了末尾：总共只有 ${records} 条记录，什么也没有复核`,
  en: `--from ${from} lies beyond the end: there ${records === 1 ? 'is 1 record' : `are ${records} records`} only; nothing was checked`,
});

/** That a file is given more than once; `known` is the name by which it was given first. */
export const fileAgain = (path: string, known: string): Bilingual =>
  path === known
    ? {
        zh: `${path} 不止给出一次，每给一次都会读一遍`,
        en: `${path} is given more than once and is read as often`,
      }
    : {
        zh: `${path} 就是 ${known}，同一个文件会读不止一遍`,
        en: `${path} is the same file as ${known}, which is read more than once`,
      };
