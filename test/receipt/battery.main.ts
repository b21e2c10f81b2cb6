/** Asks the whole battery, and says which of its answers are not those checked in: `npm run battery`. */
import { readFileSync } from 'node:fs';
import { type Answers, batteryAnswers } from './battery.js';

type Parts = Readonly<Record<string, Answers | Readonly<Record<string, Answers>>>>;

const known = JSON.parse(
  readFileSync(new URL('../../docs/rule-set/answers.json', import.meta.url), 'utf8'),
) as Parts;

/** Every part by its name, such as `records grant`. */
const partsOf = (parts: Parts): Map<string, Answers> =>
  new Map(
    Object.entries(parts).flatMap(([name, part]) =>
      'sha256' in part
        ? [[name, part as Answers] as const]
        : Object.entries(part).map(([kind, answers]) => [`${name} ${kind}`, answers] as const),
    ),
  );

const wanted = partsOf(known);
const given = partsOf(batteryAnswers() as unknown as Parts);
const changed = [...given].filter(([name, { sha256 }]) => wanted.get(name)?.sha256 !== sha256);
for (const [name, { count }] of changed) console.log(`changed: ${name} (${count} answers)`);
const answers = [...given.values()].reduce((sum, { count }) => sum + count, 0);
console.log(`${answers} answers in ${given.size} parts, ${changed.length} parts changed`);
process.exitCode = changed.length > 0 ? 1 : 0;
