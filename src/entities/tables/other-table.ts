// Made by `npm run generate` from the schemas; not to be edited.

import type { Table } from './notation.js';

/** What a record of no known kind and a docket are. */
export const otherTable: Table<'record' | 'docket'> = {
  parts: {},
  shapes: {
    record: {
      id: 'record-id',
      'kind?': 'any',
      'edition?': 'text',
      decidedOn: 'date',
      'subject?': { 'demand? entry? project?': 'text' },
      facts: 'object',
      outcome: 'text',
      'reasons?': { '*': 'text' },
      'meta?': 'json',
    },
    docket: { id: 'record-id', 'edition?': 'text', acts: ['any'], 'meta?': 'json' },
  },
};
