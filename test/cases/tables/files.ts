import { readdirSync, readFileSync } from 'node:fs';
import type { Mapping } from '../../../src/table/mapping.js';
import { read } from '../../../src/table/read/index.js';
import type { Sheet } from '../../../src/table/sheet.js';
import type { Expected } from './agree.js';

const FOLDER = new URL('./', import.meta.url);

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, FOLDER)));

const textOf = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

/** The kinds that have a folder of their own. */
export const kinds = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name);

/** The tables of a folder, the sheet of the records first. */
export const tablesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, FOLDER)).filter((name) => /\.(?:csv|xlsx|xls)$/.test(name));

export const mappingIn = (folder: string): Mapping | Mapping[] =>
  JSON.parse(textOf(`${folder}/mapping.json`));

export const expectedIn = (folder: string, name = 'expected.ndjson'): Expected[] =>
  textOf(`${folder}/${name}`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The sheets of files, one after another. */
export async function sheetsIn(folder: string, names: readonly string[]): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const name of names) {
    const found = await read(bytesOf(`${folder}/${name}`), { name: name.replace(/\.\w+$/, '') });
    if ('refused' in found) throw new Error(`${name}: ${found.refused.message}`);
    sheets.push(...found.sheets);
  }
  return sheets;
}
