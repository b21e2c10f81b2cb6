import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BatteryAnswers, batteryAnswers } from '../receipt/battery.js';
import { apiReport } from './documents/api-report.js';
import { articlesTable } from './documents/articles.js';
import { conformanceIndex } from './documents/conformance.js';
import { crosscheckPage } from './documents/crosscheck.js';
import { shapesFile } from './documents/dictionary.js';
import { factsPage, factsTable } from './documents/dictionary-page.js';
import type { GeneratedFile } from './documents/document.js';
import { factTypesFile } from './documents/fact-types.js';
import { lifecyclePage } from './documents/lifecycles.js';
import { llmsPage } from './documents/llms.js';
import { readingsDocument } from './documents/readings.js';
import { ANSWERS, answersFile, ruleSetFiles } from './documents/rule-set.js';
import { rulesPage } from './documents/rules.js';
import { SCHEMA_FOLDER, schemaFiles } from './documents/schemas.js';
import { tableFiles } from './documents/tables.js';
import { unicodeTable } from './documents/unicode.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The answers to the battery as they are checked in: all of them take a while to ask for. */
const knownAnswers = (): BatteryAnswers =>
  JSON.parse(readFileSync(`${ROOT}${ANSWERS}`, 'utf8')) as BatteryAnswers;

const version = (): string =>
  (JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string }).version;

/** Every file of the repository that is made from the code, from answers that were asked for before. */
export function generatedFiles(answers: BatteryAnswers = knownAnswers()): GeneratedFile[] {
  return [
    unicodeTable(),
    shapesFile(),
    factTypesFile(),
    factsPage(),
    factsTable(),
    ...tableFiles(),
    ...schemaFiles(),
    lifecyclePage(),
    articlesTable(),
    readingsDocument(),
    rulesPage(),
    crosscheckPage(),
    ...ruleSetFiles(answers, version()),
    conformanceIndex(),
    llmsPage(),
    apiReport(),
  ];
}

/** Schemas that lie in the folder and are made no more. */
export function leftoverSchemas(files: readonly GeneratedFile[]): string[] {
  const made = new Set(files.map(({ path }) => path));
  return readdirSync(`${ROOT}${SCHEMA_FOLDER}`)
    .map((name) => `${SCHEMA_FOLDER}/${name}`)
    .filter((path) => !made.has(path));
}

/** The text that is checked in; `undefined` where there is none yet. */
export function checkedIn(path: string): string | undefined {
  try {
    return readFileSync(`${ROOT}${path}`, 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes what is not as it is checked in, and says how many that were. */
function write(files: readonly GeneratedFile[]): number {
  const changed = files.filter(({ path, text }) => checkedIn(path) !== text);
  for (const { path, text } of changed) {
    mkdirSync(dirname(`${ROOT}${path}`), { recursive: true });
    writeFileSync(`${ROOT}${path}`, text);
    console.log(`written: ${path}`);
  }
  return changed.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const answers = batteryAnswers();
  // The report of the API reads the digest of the rule set where it stands.
  const changed = write([answersFile(answers), ...ruleSetFiles(answers, version())]);
  const files = generatedFiles(answers);
  const further = write(files);
  for (const path of leftoverSchemas(files)) {
    rmSync(`${ROOT}${path}`);
    console.log(`removed: ${path}`);
  }
  console.log(`${files.length + 1} generated files, ${changed + further} of them changed`);
}
