import { CFB } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/table/read/index.js';

const two = (...values: readonly number[]) => values.flatMap((value) => [value & 255, value >> 8]);
const four = (value: number) => two(value & 0xffff, value >>> 16);
const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));
const record = (type: number, ...content: readonly number[]) => [
  ...two(type, content.length),
  ...content,
];

const BEGIN = (kind: number, version = 0x600) => record(0x809, ...two(version, kind, 0, 0));
const END = record(0x0a);
const ROOT = 5;
const SHEET = 0x10;

/** A font: plain, struck out, raised or lowered. */
const font = (struck: boolean, raised: number) =>
  record(0x31, ...two(200, struck ? 8 : 0, 0x7fff, 400, raised), 0, 0, 0, 0, 1, 0, 0x41);
const FONTS = [font(false, 0), font(true, 0), font(false, 1), font(false, 2), font(true, 0)].flat();
/** By their numbers; there is none of the number 4. */
const [PLAIN, STRUCK, RAISED, LOWERED, STRUCK_TOO] = [0, 1, 2, 3, 5];

const format = (of: number) => record(0xe0, ...two(of, 0), ...Array.from({ length: 16 }, () => 0));

/** A workbook of one sheet, of what stands in its head and in its sheet. */
function workbook(head: readonly number[], cells: readonly number[], version = 0x600): Uint8Array {
  const name = version === 0x600 ? [1, 0, 0x53] : [2, 0xb1, 0xed];
  const before = [...BEGIN(ROOT, version), ...head];
  const at = before.length + record(0x85, ...four(0), 0, 0, ...name).length + END.length;
  const stream = Uint8Array.from([
    ...before,
    ...record(0x85, ...four(at), 0, 0, ...name),
    ...END,
    ...BEGIN(SHEET, version),
    ...cells,
    ...END,
  ]);
  const file = CFB.utils.cfb_new();
  // Shorter streams stand elsewhere in the file.
  const content = Uint8Array.from([...stream, ...Array.from({ length: 4096 }, () => 0)]);
  CFB.utils.cfb_add(file, version === 0x600 ? '/Workbook' : '/Book', content as never);
  return new Uint8Array(CFB.write(file, { fileType: 'cfb', type: 'array' } as object) as never);
}

async function sheetOf(file: Uint8Array) {
  const found = await read(file);
  if ('refused' in found) throw new Error(found.refused.code);
  return found.sheets[0];
}

type Run = readonly [from: number, font: number];
const runsOf = (runs: readonly Run[]) => runs.flatMap(([from, of]) => two(from, of));

/** A text that cells share, with the fonts of its parts. */
const shared = (text: string, runs: readonly Run[]) => [
  ...two(text.length),
  ...(runs.length > 0 ? [8, ...two(runs.length)] : [0]),
  ...ascii(text),
  ...runsOf(runs),
];
const texts = (...all: readonly (readonly number[])[]) =>
  record(0xfc, ...four(all.length), ...four(all.length), ...all.flat());
const cell = (column: number, of: number, at: number) =>
  record(0xfd, ...two(0, column, of), ...four(at));

const withText = async (text: string, runs: readonly Run[], own: number = PLAIN) => {
  const head = [
    ...FONTS,
    ...format(PLAIN),
    ...format(own),
    ...texts(shared('x', []), shared(text, runs)),
  ];
  return (await sheetOf(workbook(head, [...cell(0, 0, 0), ...cell(1, 1, 1)])))?.rows[0];
};

describe('a text of a binary workbook', () => {
  it.each([
    ['900800', [[3, STRUCK]], '900~~800~~'],
    ['900800', [[3, STRUCK_TOO]], '900~~800~~'],
    [
      '900800',
      [
        [0, STRUCK],
        [3, PLAIN],
      ],
      '~~900~~800',
    ],
    [
      '900800x',
      [
        [0, STRUCK],
        [3, RAISED],
        [6, STRUCK],
      ],
      '~~900~~⁸⁰⁰~~x~~',
    ],
  ] as const)('%s of which a part is struck out is damage: %j', async (text, runs, error) => {
    expect(await withText(text, runs)).toEqual(['x', { error, struck: true }]);
  });

  it.each([
    ['9001', [[3, RAISED]], '900¹'],
    [
      'H2O',
      [
        [1, LOWERED],
        [2, PLAIN],
      ],
      'H₂O',
    ],
    ['900', [[0, STRUCK]], '900'],
    ['900', [], '900'],
  ] as const)('%s is shown by its parts: %j', async (text, runs, shown) => {
    expect(await withText(text, runs)).toEqual(['x', shown]);
  });

  it('has the font of its cell before its first part', async () => {
    const damage = { error: '~~900~~800', struck: true };
    expect(await withText('900800', [[3, PLAIN]], STRUCK)).toEqual(['x', damage]);
  });

  it('goes on in another record, which says anew how wide its characters are', async () => {
    const first = [...two(6), 8, ...two(1), ...ascii('900')];
    const parts = [
      ...record(0xfc, ...four(2), ...four(2), ...first),
      ...record(0x3c, 1, ...two(...ascii('8甲0')), ...two(3)),
      ...record(0x3c, ...two(STRUCK), ...shared('7600', [[2, STRUCK]])),
    ];
    const head = [...FONTS, ...format(PLAIN), ...parts];
    const sheet = await sheetOf(workbook(head, [...cell(0, 0, 0), ...cell(1, 0, 1)]));
    expect(sheet?.rows).toEqual([
      [
        { error: '900~~8甲0~~', struck: true },
        { error: '76~~00~~', struck: true },
      ],
    ]);
  });
});

describe('a formula of a binary workbook', () => {
  const formula = (row: number, result: readonly number[]) =>
    record(0x06, ...two(row, 0, 0), ...result, ...two(0), ...four(0), ...two(3), 0x1e, ...two(1));
  const ZERO = [0, 0, 0, 0, 0, 0, 0, 0];
  const NOTHING = [3, 0, 0, 0, 0, 0, 0xff, 0xff];
  const FIVE = [0, 0, 0, 0, 0, 0, 0x14, 0x40];
  const CALCULATED = record(0x1c1, ...two(0x1c1, 0), ...four(1));
  const ofAll = async (head: readonly number[], ...results: readonly (readonly number[])[]) => {
    const cells = results.flatMap((result, row) => formula(row, result));
    return (await sheetOf(workbook([...format(PLAIN), ...head], cells)))?.rows.flat();
  };

  it('has no value where none was ever calculated: only its place is held', async () => {
    const none = { formula: expect.any(String) };
    expect(await ofAll([], ZERO, NOTHING, ZERO)).toEqual([none, none, none]);
  });

  it('is zero where any was calculated, or a spreadsheet says that it did', async () => {
    const zero = { number: '0', computed: true };
    expect(await ofAll([], ZERO, FIVE)).toEqual([zero, { number: '5', computed: true }]);
    expect(await ofAll(CALCULATED, ZERO, NOTHING)).toEqual([zero, '']);
  });
});

describe('a binary workbook of before Unicode', () => {
  const label = record(0x204, ...two(0, 0, 0, 4), 0xb1, 0xe0, 0xba, 0xc5);

  it('is read in the code page of Chinese where it says so', async () => {
    const chinese = await sheetOf(workbook(record(0x42, ...two(936)), label, 0x500));
    expect(chinese).toMatchObject({ name: '表', rows: [['编号']] });
  });

  it('is left as it stands where it says another', async () => {
    const other = await sheetOf(workbook(record(0x42, ...two(1252)), label, 0x500));
    expect(other?.rows).toEqual([['±àºÅ']]);
  });
});
