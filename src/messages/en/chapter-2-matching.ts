import type { RuleId } from '../../index.js';
import type { Sentences } from '../sentences.js';
import { allFour, byBody, competent, notAllFour, notByBody, notCompetent } from './bodies.js';
import { ASSESSMENT, DIRECTIONS, NOTICE_PARTS, PARTY_KINDS } from './terms.js';

/** Articles 7 to 10. */
export const chapter2Matching = {
  'A7.direction': {
    name: 'Direction',
    pass: (seen) => `the direction, ${seen.word('direction', DIRECTIONS)}, is among those named`,
    fail: (seen) =>
      `the direction, ${seen.word('direction', DIRECTIONS)}, is not among those named (software, chips, equipment, materials, demonstration in a major project)`,
    unknown: () => 'whether the direction is among those named',
  },
  'A7.jurisdiction': {
    name: 'Collecting department',
    pass: (seen) => competent(seen, 'the demander', 'collects the demand'),
    fail: (seen) => notCompetent(seen, 'the demander', 'collects the demand'),
    unknown: () => 'whether the department where the demander sits collects the demand',
  },
  'A7.demander': {
    name: 'Backbone enterprise',
    pass: () => 'the demander is a backbone enterprise of its industry',
    fail: (seen) =>
      seen.has('kind') && !seen.is('kind', 'enterprise')
        ? `the demander is ${seen.word('kind', PARTY_KINDS)}, not an enterprise`
        : 'the demander is not a backbone enterprise of its industry',
    unknown: () => 'whether the demander is a backbone enterprise of its industry',
  },
  'A7.external-need': {
    name: 'External need',
    pass: (seen) => `the number of external needs listed is ${seen.plain('needs')}`,
    fail: () => ({
      fact: 'no external need is listed',
      mend: 'with at least one it complies',
    }),
    unknown: () => 'whether an external need is listed',
  },
  'A8.experts': {
    name: 'Assessing experts',
    pass: (seen) =>
      `the number of experts of the industry who took part in the assessment is ${seen.plain('experts')}`,
    fail: () => ({
      fact: 'no expert of the industry took part in the assessment',
      mend: 'with at least one it complies',
    }),
    unknown: () => 'whether an expert of the industry took part in the assessment',
  },
  'A8.criteria': {
    name: 'Points of assessment',
    pass: () => 'strategic fit, validity, clarity, urgency and necessity were all assessed',
    fail: (seen) => ({
      fact: `of the five points to be assessed these were not: ${seen.words('lacking', ASSESSMENT)}`,
      mend: 'once they are assessed it complies',
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
    pass: (seen) => byBody(seen, 'the proposed catalogue was', 'deliberated on and passed'),
    fail: (seen) => notByBody(seen, 'the proposed catalogue', 'deliberated on'),
    unknown: () => 'whether the proposed catalogue was deliberated on and passed',
  },
  'A9.catalogued': {
    name: 'In the catalogue',
    pass: () => 'the demand is in the catalogue',
    fail: () => ({
      fact: 'the demand is not in the catalogue',
      mend: 'it can be published once it is',
    }),
    unknown: () => 'whether the demand is in the catalogue',
  },
  'A9.joint': {
    name: 'Joint publication',
    pass: () => allFour('the publication'),
    fail: (seen) => notAllFour(seen, 'the publication'),
    unknown: () => 'whether all four departments publish the demand',
  },
  'A9.contents': {
    name: 'Contents of the notice',
    pass: () => 'the notice holds all it generally should',
    fail: (seen) => ({
      fact: `the notice lacks ${seen.words('lacking', NOTICE_PARTS)}`,
      mend: 'once that is added it complies',
    }),
    unknown: () => 'whether the notice holds all it generally should',
  },
  'A9.anonymity': {
    name: 'Demander undisclosed',
    pass: () => 'the notice does not let its demander be recognised',
    fail: (seen) => ({
      fact: `the notice lets its demander be recognised: ${seen.each(
        'disclosed',
        (row) => `${row.text('term')} in ${row.at('in')}`,
      )}`,
      mend: 'once these words are removed or rewritten it complies',
    }),
    unknown: () => 'whether the notice lets its demander be recognised',
  },
  'A9.funds': {
    name: 'Award funds',
    pass: (seen) =>
      `the award funds of ${seen.money('awardFunds')} keep within the investment of ${seen.money('investment')}`,
    fail: (seen) => ({
      fact: `the award funds of ${seen.money('awardFunds')} exceed the investment of ${seen.money('investment')}`,
      mend: `${seen.difference('awardFunds', 'investment')} less and it complies`,
    }),
    unknown: () => 'whether the award funds keep within the investment',
  },
  'A10.forwarding': {
    name: 'Forwarding of solutions',
    pass: (seen) =>
      seen.is('forwarded', 0)
        ? 'by the day of decision no solution to be forwarded had been received'
        : `every solution received went on to the demander, ${seen.plain('forwarded')} in all`,
    fail: (seen) => ({
      fact: `a later batch to the demander left out what had been received before: ${seen.texts('heldBack')}`,
      mend: 'once that is forwarded to the demander it complies',
    }),
    unknown: (seen) =>
      seen.count('waiting') > 0
        ? `with ${seen.texts('waiting')} not forwarded yet, whether every solution received goes on to the demander batch by batch`
        : 'whether every solution received went on to the demander batch by batch',
  },
  'A10.related-party': {
    name: 'Related parties',
    pass: () => 'solver and demander are not related',
    fail: () => 'solver and demander are related, so look at whether the choice was fair',
    unknown: () => 'whether solver and demander are related',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };
