import { crc32, deflateRawSync } from 'node:zlib';
import { CFB, utils, write } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/table/read/index.js';

interface Given {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method?: 0 | 8;
  /** What is wrong with its packed bytes. */
  readonly harmed?: (packed: Uint8Array) => Uint8Array;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const little = (...fields: readonly (readonly [number, number])[]) =>
  fields.flatMap(([value, length]) =>
    Array.from({ length }, (_, at) => Math.floor(value / 256 ** at) & 255),
  );

/** A ZIP file as office programs write it: sizes and check sum stand behind the packed bytes, and in the directory. */
function zipped(entries: readonly Given[]): Uint8Array {
  const files: number[] = [];
  const directory: number[] = [];
  for (const { name, content, method = 8, harmed = (packed: Uint8Array) => packed } of entries) {
    const packed = harmed(method === 8 ? deflateRawSync(content) : content);
    const said = [
      [crc32(content), 4] as const,
      [packed.length, 4] as const,
      [content.length, 4] as const,
    ];
    const of = files.length;
    const start = [[20, 2] as const, [8, 2] as const, [method, 2] as const, [0, 4] as const];
    files.push(
      ...little([0x04034b50, 4], ...start, [0, 4], [0, 4], [0, 4], [name.length, 2], [0, 2]),
    );
    files.push(...bytes(name), ...packed, ...little([0x08074b50, 4], ...said));
    directory.push(...little([0x02014b50, 4], [20, 2], ...start, ...said, [name.length, 2]));
    directory.push(...little([0, 4], [0, 4], [0, 4], [of, 4]), ...bytes(name));
  }
  const count = [entries.length, 2] as const;
  const end = little(
    [0x06054b50, 4],
    [0, 4],
    count,
    count,
    [directory.length, 4],
    [files.length, 4],
    [0, 2],
  );
  return Uint8Array.from([...files, ...directory, ...end]);
}

/** The files of an archive that a workbook is. */
function entriesOf(workbook: Uint8Array): Given[] {
  const archive = CFB.read(workbook, { type: 'array' });
  return archive.FullPaths.flatMap((path: string, at: number): Given[] => {
    const { content, size = 0 } = archive.FileIndex[at] ?? {};
    const name = path.replace(/^[^/]*\//, '');
    return size === 0 || content === undefined || name.startsWith('\u0001')
      ? []
      : [{ name, content: Uint8Array.from(content) }];
  });
}

function openDocument(): Given[] {
  const book = utils.book_new();
  const rows = Array.from({ length: 30 }, (_, at) => [`G-${at}`, at * 7919, '支持资金']);
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表');
  return entriesOf(new Uint8Array(write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer));
}

const withHarm = (entries: readonly Given[], name: string, harmed: NonNullable<Given['harmed']>) =>
  zipped(entries.map((entry) => (entry.name === name ? { ...entry, harmed } : entry)));

const refusal = async (of: Uint8Array) => {
  const found = await read(of);
  return 'refused' in found ? found.refused.code : found.sheets.length;
};

describe('an archive of which an entry is damaged', () => {
  it('is read where none is', async () => {
    expect(await refusal(zipped(openDocument()))).toBe(1);
  });

  it.each([
    [
      'ends before its packed bytes do',
      (packed: Uint8Array) => packed.subarray(0, packed.length >> 1),
    ],
    [
      'is packed in a way that there is none',
      (packed: Uint8Array) => packed.map((byte, at) => (at === 0 ? byte | 6 : byte)),
    ],
    ['goes on without end', () => Uint8Array.from([0x00, 0xff, 0xff, 0x00, 0x00])],
    ['unpacks to other bytes than were packed', () => deflateRawSync(bytes('x'))],
  ])(
    '%s: OpenDocument is damaged, and comes to an end',
    async (_, harmed) => {
      expect(await refusal(withHarm(openDocument(), 'content.xml', harmed))).toBe('damaged');
      expect(await refusal(withHarm(openDocument(), 'meta.xml', harmed))).toBe('damaged');
    },
    10_000,
  );

  it('unpacks to other digits of the same length: its check sum says so', async () => {
    const entries = openDocument();
    const content = entries.find(({ name }) => name === 'content.xml')?.content ?? bytes('');
    const other = bytes(new TextDecoder().decode(content).replace('7919', '7918'));
    expect(await refusal(withHarm(entries, 'content.xml', () => deflateRawSync(other)))).toBe(
      'damaged',
    );
  });

  it('of a workbook that is told anew: it is damaged, and comes to an end', async () => {
    const of = await writeXlsx({ sheets: [{ name: '表', rows: [[false]] }] });
    const entries = [...entriesOf(of), { name: 'xl/media/a.bin', content: bytes('a'.repeat(99)) }];
    expect(await refusal(zipped(entries))).toBe(1);
    const endless = () => Uint8Array.from([0x00, 0xff, 0xff, 0x00, 0x00]);
    expect(await refusal(withHarm(entries, 'xl/media/a.bin', endless))).toBe('damaged');
  }, 10_000);
});

it('OpenDocument with a password, whose files are encrypted and not packed, is refused as such', async () => {
  const told = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
  const noise = Uint8Array.from({ length: 500 }, (_, at) => (at * at * 31 + 7) & 255);
  const entries = openDocument().map(
    (entry): Given =>
      entry.name === 'META-INF/manifest.xml'
        ? { ...entry, content: bytes(told) }
        : { ...entry, content: noise, method: 0 },
  );
  expect(await refusal(zipped(entries))).toBe('encrypted');
});
