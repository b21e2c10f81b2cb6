/** Lines of JSON with something done to them, as files have it that went through many hands. */

const TOKENS = [
  ...['0', '-0', '-1', '01', '1.0', '1.5', '1e3', '1E999', '9007199254740991', '9007199254740992'],
  ...['123456789012345', '1234567890123456', '12345678901234567890123', '--1', '+1', '.5', '1.'],
  ...['null', 'true', 'false', 'tru', 'nul', 'falsey', '[]', '{}', '[null]', '[1,]', '{"a":1,}'],
  ...['""', '" "', '"\u3000"', '"\u200b"', '"\u2800"', '"\ufeff"', '"\u007f"', '"\u00a0"', '"ü"'],
  ...['"\\ud83d"', '"\\ude80\\ud83d"', '"\\ud83d\\ude80"', '"🚀"', '"\\u4e00"', '"\\n"', '"\\/"'],
  ...[
    '"\\x"',
    '"\\u12"',
    '"\\"',
    '"a\tb"',
    '"a\\"b"',
    '"a\\\\"',
    '"__proto__"',
    '"\u4dff"',
    '"ꀀ"',
  ],
  ...['"2023-02-29"', '"2024-02-29"', '"2024-02-30"', '"2100-02-29"', '"2400-02-29"'],
  ...['"2024-04-31"', '"2024-13-01"', '"2024-00-10"', '"2024-10-00"', '"2024-12-31"'],
  ...['"2024-12-32"', '"1899-12-31"', '"1900-01-01"', '"2999-12-31"', '"3000-01-01"'],
  ...[
    '"0000-00-00"',
    '"2024-1-101"',
    '"2024/06/30"',
    '"2024-06-3０"',
    '"20240-6-30"',
    '"2024-06-30 "',
  ],
  ...[
    '"320500"',
    '"990000"',
    '"32050"',
    '"3205000"',
    '"overseas"',
    '"Overseas"',
    '"３２0500"',
    '"32o500"',
  ],
  ...[
    '"3000万元"',
    '"30.00亿元"',
    '"0元"',
    '"-1元"',
    '"-2万元"',
    '"1,00元"',
    '"0.001元"',
    '"１２元"',
  ],
  ...[
    '{"__proto__":null}',
    '{"__proto__":{"a":[1e5]}}',
    '{"a":1,"a":2}',
    '{"a":-0}',
    '{"a":1e999}',
  ],
  ...[
    '{"a":"\\ud800"}',
    `${'['.repeat(40)}${']'.repeat(40)}`,
    `{"a":${'[{"b":'.repeat(9)}1${'}]'.repeat(9)}}`,
  ],
  ...['"permit"', '"grant"', '"draft"', '"met"', '"enterprise"', '"揭榜成功"', '"揭榜成功 "'],
  ...[
    `"${'长'.repeat(200)}"`,
    `"${'长'.repeat(201)}"`,
    `"${'x'.repeat(200)}"`,
    `"${'x'.repeat(201)}"`,
  ],
];

const VALUE = /"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d+(?:\.\d+)?|true|false|null/g;
const NAME = /"(?:[^"\\]|\\.)*"(?=\s*:)/g;
const MEMBER = /"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)/g;

type Random = (below: number) => number;
type Mutation = (line: string, random: Random) => string | Uint8Array;

/** Puts something else where one of the matches stands. */
function instead(
  line: string,
  pattern: RegExp,
  random: Random,
  make: (match: string) => string,
): string {
  const all = [...line.matchAll(pattern)];
  const chosen = all[random(Math.max(1, all.length))];
  if (chosen === undefined) return line;
  const [match] = chosen;
  return line.slice(0, chosen.index) + make(match) + line.slice(chosen.index + match.length);
}

const token: Mutation = (line, random) =>
  instead(line, VALUE, random, () => TOKENS[random(TOKENS.length)] ?? '');

const escaped = (match: string, random: Random) => {
  const at = 1 + random(Math.max(1, match.length - 2));
  const code = match.charCodeAt(at).toString(16).padStart(4, '0');
  return `${match.slice(0, at)}\\u${code}${match.slice(at + 1)}`;
};

const bytesOf = (line: string) => new Uint8Array(Buffer.from(line));

const MUTATIONS: readonly Mutation[] = [
  (line) => line,
  token,
  token,
  token,
  (line, random) => token(token(line, random) as string, random),
  (line, random) => {
    const bytes = bytesOf(line);
    bytes[random(bytes.length)] = random(256);
    return bytes;
  },
  (line, random) => {
    const bytes = bytesOf(line);
    bytes[random(bytes.length)] = 0x20 + random(0x5f);
    return bytes;
  },
  (line, random) => bytesOf(line).subarray(0, random(line.length)),
  (line, random) => {
    const from = random(line.length);
    const to = from + random(12);
    return line.slice(0, from) + line.slice(to);
  },
  (line, random) => {
    const from = random(line.length);
    const to = from + random(12);
    return line.slice(0, to) + line.slice(from);
  },
  (line, random) => instead(line, MEMBER, random, (match) => `${match},${match}`),
  (line, random) => instead(line, NAME, random, () => '"__proto__"'),
  (line, random) => instead(line, NAME, random, (match) => escaped(match, random)),
  (line, random) => instead(line, VALUE, random, (match) => escaped(match, random)),
  (line, random) => instead(line, /[:,{}[\]]/g, random, (match) => ` ${match}\t `),
  (line, random) => instead(line, /[:,{}[\]]/g, random, (match) => `${match}${match}`),
  (line, random) => instead(line, /,/g, random, () => ''),
  (line) => `\ufeff${line}`,
  (line) => `  ${line}\r`,
  (line, random) => `${line}${'}],"x'[random(5)]}`,
  (line) => JSON.stringify(backwards(JSON.parse(line))),
  (line) => JSON.stringify(JSON.parse(line), undefined, 1).replaceAll('\n', ' '),
];

/** The same with all members in the other order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, inner]) => [name, backwards(inner)]));
}

/** A line, mutated. None holds an end of line. */
export function mutatedLine(line: string, random: Random): Uint8Array {
  const mutation = MUTATIONS[random(MUTATIONS.length)] as Mutation;
  const made = mutation(line, random);
  const bytes = typeof made === 'string' ? bytesOf(made) : Uint8Array.from(made);
  return bytes.map((byte) => (byte === 0x0a ? 0x20 : byte));
}
