const { readFileSync } = require('node:fs');
const { recheck } = require('jiebang');
const { entries } = require('./entries.cjs');

const answers = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.stringify(recheck(JSON.parse(line).record)));
console.log(JSON.stringify({ node: process.version, entries, answers }));
