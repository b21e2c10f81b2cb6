import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { answersTo } from './answers.mjs';
import { entries } from './entries.mjs';

// The data files of the package, as whoever wants none of its code reads them.
const { title } = createRequire(import.meta.url)('jiebang/json-schema/grant.record.json');
if (title !== 'jiebang grant.record') throw new Error(`the schema file is of ${title}`);

const answers = answersTo(readFileSync(process.argv[2], 'utf8'));
console.log(JSON.stringify({ node: process.version, entries, answers }));
