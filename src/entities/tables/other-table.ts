// Made by `npm run generate` from the schemas; not to be edited.

import type { Table } from './notation.js';

/** What a record of no known kind, a docket and an edition are. */
export const otherTable: Table<'record' | 'docket' | 'edition'> = {
  parts: {
    focusMonths: { 'min max': '0..9007199254740991', '&': 'minUnderMax' },
    guideIssuer: '=task-force|office|promotion-group|agency|departments',
    grantCap: { numerator: '0..1000000', denominator: '1..1000000' },
  },
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
    edition: {
      id: 'text',
      'effectiveFrom? effectiveTo?': 'date',
      'parameters?': {
        'keyFields?': ['text'],
        'focusMonths?': '@focusMonths',
        'reserveEntryRequired?': 'boolean',
        'guideIssuer? recommendingBody? deliberatingBody? announcingBody?': '@guideIssuer',
        'minimumRegions?': '1..4',
        'reviewRoundsPerYear?': '@focusMonths',
        'grantCap? solverPaymentFloor?': '@grantCap',
      },
      '&': 'ownAndInOrder',
    },
  },
};
