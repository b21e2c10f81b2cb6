import { capital, uncapital } from '../en/capital.js';
import { words } from '../en/words.js';
import { CHECKS } from './checks-en.js';
import { type DossierMessages, dossierSpeaker } from './speaker.js';

/** What is said of files in English. */
export const enDossier: DossierMessages = /* @__PURE__ */ dossierSpeaker({
  language: 'en',
  tongue: words.tongue,
  paths: {
    ...words.paths,
    id: 'the id',
    'subject.demand': 'the demand named',
    'subject.entry': 'the entry named',
    'subject.project': 'the project named',
    'facts.parties.*': 'the credit of the {0} unit',
    'F.bar-meanwhile facts.parties.*': 'the {0} unit, barred in between',
    'facts.parties.*.records.*': 'the {1} record of the {0} party',
    'facts.contracts.*': 'the {0} contract',
    'F.lead-place facts.units': 'the place of the lead among the units',
  },
  kinds: words.kinds,
  rule: (id, article) => `“${words.rules[id].name}” (${words.phrases.cite(article, {})})`,
  outcomes: words.outcomes,
  checks: CHECKS,
  weights: { C: 'contradiction', B: 'breach', D: 'doubt' },
  fileVerdicts: {
    contradicted: 'contradicted',
    breached: 'breached',
    doubtful: 'doubtful',
    consistent: 'consistent',
  },
  recordVerdicts: words.verdicts,
  phrases: {
    record: (kind, id, day) => `${kind ?? 'record'} ${id}${day === undefined ? '' : ` of ${day}`}`,
    elsewhere: (subject) => ` (in the file of ${subject})`,
    states: (record, fact, value) => `${record}, ${fact}: ${value}`,
    against: (records) => `; against it ${records.map(uncapital).join('; ')}. `,
    noneOnFile: '; nothing on file bears it out. ',
    means: (text, articles) => `${capital(text)}${articles}. `,
    explained: (record) => `What would explain it: ${record}.`,
    proved: (fact) => `As to ${fact}, what stands against it prevails. `,
    yes: 'yes',
    no: 'no',
    none: 'none',
    within: (said) => `(${said})`,
    solved: 'solved',
    unsolved: 'not solved',
    barred: (from, until) =>
      ['barred', from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' '),
    unbarred: 'without a bar',
    payment: (amount, isRefund, on) =>
      `${amount} ${isRefund ? 'refunded' : 'paid'} on ${on ?? 'a day not recorded'}`,
    unpaid: 'nothing paid',
    beside: (name, said) => `${name} (${said.join(', ')})`,
    labelled: (label, value) => `${label}: ${value}`,
    onFile: (record, verdict, grounds) =>
      `${record}: on the whole file it is ${verdict} under ${grounds}.`,
    completeness:
      'The records given are taken for the whole file; a further record could explain some of this.',
    articles: (numbers) =>
      numbers.length === 0
        ? ''
        : ` (${numbers.length === 1 ? 'Article' : 'Articles'} ${numbers.join(', ')})`,
    subject: {
      demand: (id) => `demand ${id}`,
      entry: (id) => `entry ${id}`,
      project: (id) => `project ${id}`,
    },
  },
});
