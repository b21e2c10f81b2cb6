/** What is expected where something else stands. */
export type Expected =
  | 'value'
  | 'value-or-close'
  | 'key'
  | 'key-or-close'
  | 'colon'
  | 'more'
  | 'end';

/** What is wrong with a text that should be JSON, and where. */
export interface JsonFault {
  readonly fault: 'ended' | 'unexpected' | 'open-text' | 'control-character' | 'escape' | 'number';
  /** Index of the UTF-16 unit. */
  readonly at: number;
  /** What should stand there, where something else does or nothing. */
  readonly expected?: Expected;
}

const BLANK = /[ \t\r\n]*/y;
const WORD = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NUMBER_GOES_ON = /[0-9.eE+-]/;
// Everything but quote, backslash and the control characters below the space.
const PLAIN_TEXT = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** How far a pattern matches from a place on: the index behind it. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * The first thing that keeps a text from being JSON, or nothing. Every engine words this differently,
 * and from version to version: here it is found again, without recursion, so that the answer is the same
 * everywhere.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: Bracket[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = past(BLANK, text, at);
    const char = text[at];
    if (char === undefined)
      return expected === 'end' ? undefined : { fault: 'ended', at, expected };
    const next = expectedBehind(char, expected, open);
    if (next === undefined) {
      const read = scalar(text, at, expected);
      if (typeof read !== 'number') return read;
      at = read;
      expected = expected.startsWith('key') ? 'colon' : behindValue(open);
    } else {
      at += 1;
      expected = next;
    }
  }
}

type Bracket = keyof typeof CLOSING;

const CLOSING = { '{': '}', '[': ']' } as const;

/**
 * What is expected behind a bracket, a comma or a colon, where such a one may stand; which brackets are open
 * changes along.
 */
function expectedBehind(char: string, expected: Expected, open: Bracket[]): Expected | undefined {
  const last = open.at(-1);
  if (last !== undefined && char === CLOSING[last] && mayClose(expected)) {
    open.pop();
    return behindValue(open);
  }
  if (char === ',' && expected === 'more') return last === '{' ? 'key' : 'value';
  if (char === ':' && expected === 'colon') return 'value';
  if ((char !== '{' && char !== '[') || !expected.startsWith('value')) return undefined;
  open.push(char);
  return char === '{' ? 'key-or-close' : 'value-or-close';
}

const mayClose = (expected: Expected): boolean => expected === 'more' || expected.endsWith('close');

const behindValue = ({ length }: readonly Bracket[]): Expected => (length === 0 ? 'end' : 'more');

/** The index behind the text, number or word that stands here, or what is wrong. */
function scalar(text: string, at: number, expected: Expected): number | JsonFault {
  const unexpected: JsonFault = { fault: 'unexpected', at, expected };
  const wantsValue = expected.startsWith('value');
  if (!wantsValue && !expected.startsWith('key')) return unexpected;
  if (text[at] === '"') return behindText(text, at);
  if (!wantsValue) return unexpected;
  const behindWord = past(WORD, text, at);
  if (behindWord > at) return behindWord;
  const behind = past(NUMBER, text, at);
  const next = text[behind];
  if (next !== undefined && (behind > at || next === '-') && NUMBER_GOES_ON.test(next)) {
    return { fault: 'number', at };
  }
  return behind > at ? behind : unexpected;
}

function behindText(text: string, start: number): number | JsonFault {
  for (let at = start + 1; ; ) {
    at = past(PLAIN_TEXT, text, at);
    if (text[at] === '"') return at + 1;
    if (text[at] === undefined) return { fault: 'open-text', at: start };
    if (text[at] !== '\\') return { fault: 'control-character', at };
    const behind = past(ESCAPE, text, at);
    if (behind === at) return { fault: 'escape', at };
    at = behind;
  }
}
