import { readFileSync } from 'node:fs';
import { decisions } from '../../../src/decisions/decisions.js';
import { actSchemas } from '../../../src/entities/acts.js';
import { factSchemas, type Kind } from '../../../src/entities/facts.js';
import { entryPoints, ROOT } from '../../house/sources.js';
import type { GeneratedFile } from './document.js';

/** Read by programs that write programs: what there is, in what words, and what goes wrong. */
export function llmsPage(): GeneratedFile {
  const text = [
    '# jiebang',
    '',
    '> The Implementation Measures for the Joint R&D Program of the Yangtze River Delta Science and Technology',
    '> Innovation Community (for Trial Implementation), draft, as pure TypeScript functions: what may be decided on given facts, by',
    '> which article, what is missing, what would mend it. No clock, no network, no file, no state.',
    '',
    ...RULES.map((rule) => `- ${rule}`),
    '',
    '## Entry points and what they export',
    '',
    ...entryPoints().map(([name, path]) => `- \`jiebang${name.slice(1)}\`: ${exportsOf(path)}`),
    '',
    '## Kinds of decision: facts, outcomes, rules',
    '',
    ...(Object.keys(factSchemas) as Kind[]).map(kindLine),
    '',
    '## Acts of a docket',
    '',
    Object.keys(actSchemas).join(', '),
    '',
    '## More',
    '',
    ...MORE.map(([title, path, says]) => `- [${title}](${path}): ${says}`),
    '',
  ].join('\n');
  return { path: 'docs/llms.txt', text };
}

const RULES = [
  'Money is whole fen (an integer) or a text with its unit: 900000000 and "900万元" are the same. "3000" is refused.',
  'A fact that is left out is not on record and leaves its rules unknown. `null`, where it is allowed, says that there is none. Never write null for what you do not know.',
  'Dates are texts, "2024-06-30". Places are codes of GB/T 2260 ("320500"), or "overseas".',
  '`determine(kind, facts, { decidedOn })` answers what may be decided (`lawful`) and what might still be (`possible`). `recheck(record)` judges a decision on record: upheld, overturned, undetermined, or invalid with every error and its path.',
  '`recheck`, `readFacts`, `readEdition`, `readAct`, `replay` and `parseMoney` answer whatever they are given; `recheckAll` and `crossCheck`, whatever stands in the list they are given. `determine`, `judge` and the plain functions (`largestGrant`, `smallestPayment`, …) take checked data and throw on bad data.',
  'Schemas check and change nothing. With Ajv turn coercion off (`coerceTypes: false`), and set `allowUnionTypes`.',
  'The built-in edition is `draft`, which has no dates. In production load the edition that was issued: `readEdition(data)`, then `{ editions: [edition] }`.',
];

const MORE = [
  ['Facts', 'facts.md', 'every fact: meaning, unit, who has it, what null and leaving out mean'],
  ['Rules', 'rules.md', 'every rule: what it asks, needs and turns at'],
  ['Readings', 'readings.md', 'open clauses, how they are read, and how to switch them'],
  ['Laws', 'laws.md', 'what is proved of the rule set as a whole, with witnesses'],
  ['Forms', 'guides/forms.md', 'a form in a page'],
  ['Service', 'guides/service.md', 'a service with a database'],
  ['Ask', 'guides/ask.md', 'why a verdict stands, what would change it, what to ask and whom'],
  [
    'Another reading',
    'guides/readings.md',
    'on which readings a verdict hangs, and two editions compared',
  ],
  [
    'Evidence',
    'guides/evidence-that-lasts.md',
    'receipts of a recheck, and verifying them years later',
  ],
  ['OpenAPI', 'guides/openapi.md', 'components, a whole service, problem answers'],
  ['Other languages', 'guides/other-languages.md', 'JSON Schema and the command, from Python'],
  ['Glossary', 'glossary.md', 'Chinese and English terms'],
] as const;

/** The names that an entry point exports, as its source lists them. */
function exportsOf(path: string): string {
  const source = readFileSync(`${ROOT}${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const lists = [...source.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, , list = '']) =>
    list.split(','),
  );
  const own = [...source.matchAll(/export (?:async )?(?:const|function|interface|type) (\w+)/g)];
  const names = [...lists, ...own.map(([, name = '']) => name)]
    .map((name) =>
      name
        .trim()
        .replace(/^type /, '')
        .replace(/^.* as /, ''),
    )
    .filter((name) => name !== '');
  return [...new Set(names)].sort().join(', ');
}

function kindLine(kind: Kind): string {
  const { outcomes, rules } = decisions[kind];
  const facts = Object.keys(factSchemas[kind].shape).join(', ');
  return `- \`${kind}\`: facts ${facts}; outcomes ${outcomes.join(', ')}; rules ${rules.map(({ id }) => id).join(', ')}`;
}
