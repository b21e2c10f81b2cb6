import { expect, it } from 'vitest';
import { readFacts } from '../../src/audit/read-facts.js';
import { recheck } from '../../src/audit/recheck.js';
import { recheckAll } from '../../src/audit/recheck-all.js';
import { crossCheck } from '../../src/dossier/cross-check.js';
import { recordsOf } from '../../src/dossier/records-of.js';
import { flips, minimalFacts, questions, robustness } from '../../src/explain/index.js';
import { replay } from '../../src/lifecycle/index.js';
import { recordOf } from '../records.js';

const record = recordOf('grant');
const docket = { id: 'D-1', acts: [] };
const ASKED: readonly [string, (options: object) => unknown][] = [
  ['recheck', (options) => recheck(record, options)],
  ['recheckAll', (options) => [...recheckAll([record], options)]],
  ['readFacts', (options) => readFacts('grant', record.facts, options)],
  ['crossCheck', (options) => crossCheck([record], options)],
  ['recordsOf', (options) => recordsOf(docket, options)],
  ['replay', (options) => replay(docket, options)],
  ['flips', (options) => flips(record, options)],
  ['minimalFacts', (options) => minimalFacts(record, options)],
  ['questions', (options) => questions(record, options)],
  ['robustness', (options) => robustness(record, options)],
];

it.each(ASKED)(
  '%s is told that editions are no list, whether a record names any or not',
  (_, asks) => {
    for (const editions of [{}, { id: 'e' }, 'draft', '', 5, null, new Set()]) {
      expect(() => asks({ editions })).toThrow(TypeError);
    }
  },
);

it.each(ASKED)(
  '%s passes over what is no edition in the list, and that no record names',
  (_, asks) => {
    for (const editions of [[], [null], [{}], ['draft'], [{ id: 5 }]]) {
      expect(asks({ editions })).toEqual(asks({}));
    }
  },
);
