import type { RuleId } from '../../index.js';
import { DIRECTIONS as CODED_DIRECTIONS } from '../coded-words.js';
import type { Sentences } from '../sentences.js';
import { byBody, competent, notByBody, notCompetent } from './bodies.js';
import { codeWritten } from './codes.js';
import { counted } from './counts.js';
import { ASSESSMENT, DIRECTIONS, PARTY_KINDS } from './terms.js';

/** Articles 7 and 8. */
export const articles7And8 = {
  'A7.direction': {
    name: 'Direction',
    pass: (seen) => `the direction, ${seen.word('direction', DIRECTIONS)}, is among those named`,
    fail: (seen) =>
      codeWritten(seen, 'the direction', 'direction', CODED_DIRECTIONS) ??
      `the direction, ${seen.word('direction', DIRECTIONS)}, is not among those named (software, chips, equipment, materials, demonstration in a major project)`,
    unknown: () => 'whether the direction is among those named',
  },
  'A7.jurisdiction': {
    name: 'Collecting department',
    pass: (seen) => competent(seen, 'the demander', 'collects the demand'),
    fail: (seen) => notCompetent(seen, 'the demander', 'collects the demand'),
    unknown: (seen) =>
      seen.has('anyDepartment')
        ? 'whether the demander is located in the delta and one of the four departments collects the demand'
        : 'whether the department where the demander is located collects the demand',
  },
  'A7.demander': {
    name: 'Backbone enterprise',
    pass: () => 'the demander is a backbone enterprise of its industry',
    fail: (seen) =>
      seen.has('kind') && !seen.is('kind', 'enterprise')
        ? `the demander is ${seen.word('kind', PARTY_KINDS)}, where a backbone enterprise is required`
        : 'the demander is not a backbone enterprise of its industry',
    unknown: () => 'whether the demander is a backbone enterprise of its industry',
  },
  'A7.external-need': {
    name: 'External need',
    pass: (seen) =>
      seen.is('needs', 1)
        ? 'one external need is listed'
        : `${counted(seen.number('needs'), 'external need')} are listed`,
    fail: () => ({
      fact: 'no external need is listed',
      mend: 'with at least one the requirement is met',
    }),
    unknown: () => 'whether an external need is listed',
  },
  'A8.experts': {
    name: 'Assessing experts',
    pass: (seen) =>
      `${counted(seen.number('experts'), 'industry expert')} took part in the assessment`,
    fail: () => ({
      fact: 'no industry expert took part in the assessment',
      mend: 'with at least one the requirement is met',
    }),
    unknown: () => 'whether an industry expert took part in the assessment',
  },
  'A8.criteria': {
    name: 'Points of assessment',
    pass: () =>
      'fit with national strategy, validity, clarity, urgency and necessity were all assessed',
    fail: (seen) => ({
      fact: `of the five points to be assessed ${seen.count('lacking') === 1 ? 'this was' : 'these were'} not: ${seen.words('lacking', ASSESSMENT)}`,
      mend: 'with all five assessed the requirement is met',
    }),
    unknown: () => 'whether all five points were assessed',
  },
  'A8.conclusion': {
    name: 'Conclusion of the assessment',
    pass: () => 'the assessment came out in favour',
    fail: () =>
      'the assessment came out against the demand, which cannot be proposed for the catalogue',
    unknown: () => 'whether the assessment came out in favour',
  },
  'A8.deliberation': {
    name: 'Deliberation on the catalogue',
    pass: (seen) => byBody(seen, 'the proposed catalogue was', 'put to deliberation and passed'),
    fail: (seen) =>
      notByBody(seen, 'the proposed catalogue', 'put to deliberation', 'deliberated on and passed'),
    unknown: () => 'whether the proposed catalogue was deliberated on and passed',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };
