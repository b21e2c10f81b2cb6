import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as sheetjs from '@e965/xlsx';
import { KINDS } from '../../src/table/fields.js';
import { templateOf } from '../../src/table/template.js';
import { filled } from '../table/fill.js';
import { installed } from './debian.js';

const EXAMPLES = fileURLToPath(new URL('../../docs/examples/decisions.ndjson', import.meta.url));
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** LibreOffice without its windows; Debian's is installed where there is none and this is root. */
const office = (): Promise<string> =>
  installed(['/usr/bin/soffice', '/usr/bin/libreoffice'], 'libreoffice-calc-nogui');

/** Has LibreOffice open a workbook and save it as something else, in a folder of its own. */
async function saved(path: string, as: string, folder: string): Promise<string> {
  const into = join(folder, 'office', `${basename(path)}-${as.slice(0, 4)}`);
  const profile = `-env:UserInstallation=file://${folder}/office-user`;
  const { status, stderr } = spawnSync(
    await office(),
    ['--headless', profile, '--convert-to', as, '--outdir', into, path],
    { encoding: 'utf8', timeout: 120_000 },
  );
  if (status !== 0) throw new Error(stderr);
  return into;
}

/** A workbook as LibreOffice reads it: ids, days, amounts and Chinese are what they were. */
export async function inOffice(
  path: string,
  folder: string,
  expected: number,
  parts: readonly string[],
): Promise<string> {
  const into = await saved(path, AS_CSV, folder);
  const sheets = readdirSync(into).filter((name) => name.endsWith('.csv'));
  const text = sheets.map((name) => readFileSync(join(into, name), 'utf8')).join('\n');
  for (const part of parts) {
    if (!text.includes(part)) throw new Error(`“${part}” is not in it`);
  }
  if (sheets.length !== expected) throw new Error(`${sheets.length} sheets`);
  return `${sheets.length} sheets, ids, days, amounts and Chinese intact`;
}

/** The template, filled in with the sound examples, saved by LibreOffice, and rechecked: the same answers. */
export async function throughOffice(command: string, folder: string): Promise<string> {
  const answersTo = (path: string): string[] => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [command, 'recheck', path, '--format', 'ndjson'],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    if (stdout === '') throw new Error(stderr);
    return stdout.trim().split('\n').map(withoutMeta);
  };
  const all = readFileSync(EXAMPLES, 'utf8').trim().split('\n');
  const sound = answersTo(EXAMPLES).map((answer) => !answer.includes('"verdict":"invalid"'));
  const lines = all.filter((_, at) => sound[at]).sort((a, b) => placeOf(a) - placeOf(b));
  const records = join(folder, 'records.ndjson');
  writeFileSync(records, lines.join('\n'));
  const expected = answersTo(records);
  const template = join(folder, 'template.xlsx');
  writeFileSync(template, workbookWith(lines.map((line) => JSON.parse(line))));
  const formats = ['xlsx', 'ods', 'xls'] as const;
  for (const format of formats) {
    const found = answersTo(join(await saved(template, format, folder), `template.${format}`));
    const wrong = expected.find((answer, at) => answer !== found[at]);
    if (wrong !== undefined) throw new Error(`${format}: not answered as ${wrong.slice(0, 300)}`);
    if (found.length !== expected.length) throw new Error(`${format}: ${found.length} answers`);
  }
  return `${expected.length} records as ${formats.join(', ')}: the same answers`;
}

/** Free data stay in no template, and a table has amounts of one unit only. */
function withoutMeta(answer: string): string {
  const { meta: _, notes: __, ...rest } = JSON.parse(answer) as Record<string, unknown>;
  return JSON.stringify(rest);
}

const placeOf = (line: string): number => KINDS.indexOf(JSON.parse(line).kind);

/** The sheets of a template, filled in by somebody who writes amounts as numbers and days as days. */
function workbookWith(records: Parameters<typeof filled>[1]): Buffer {
  const book = sheetjs.utils.book_new();
  for (const { name, rows } of filled(templateOf(KINDS, 'zh'), records)) {
    const sheet: sheetjs.WorkSheet = {
      '!ref': sheetjs.utils.encode_range({
        s: { r: 0, c: 0 },
        e: { r: rows.length - 1, c: (rows[0]?.length ?? 1) - 1 },
      }),
    };
    rows.forEach((row, r) => {
      row.forEach((text, c) => {
        if (text !== '') sheet[sheetjs.utils.encode_cell({ r, c })] = cellOf(String(text));
      });
    });
    sheetjs.utils.book_append_sheet(book, sheet, name);
  }
  return sheetjs.write(book, { type: 'buffer', bookType: 'xlsx' });
}

const FIRST_DAY = Date.UTC(1899, 11, 30);

function cellOf(text: string): sheetjs.CellObject {
  if (/^-?\d+\.\d{6}$/.test(text)) return { t: 'n', v: Number(text), z: '#,##0.00' };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { t: 's', v: text };
  const day = (Date.parse(`${text}T00:00Z`) - FIRST_DAY) / 86_400_000;
  return { t: 'n', v: day, z: 'yyyy"年"m"月"d"日"' };
}
