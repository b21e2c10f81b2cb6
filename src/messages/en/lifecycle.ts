import type { LifecycleMessages } from '../lifecycle/messages.js';
import type { LifecyclePhrases } from '../lifecycle/names.js';
import { lifecycleSpeaker } from '../lifecycle/speaker.js';
import { capital } from './capital.js';
import { measured } from './counts.js';
import { OUTCOMES } from './decisions.js';
import { ACTS, FIELDS_OF_ACTS, ROLES, STAGES, THINGS } from './lifecycle-names.js';
import { STEPS } from './steps.js';
import {
  ACCEPTANCE,
  ASSESSMENT,
  BODIES,
  DIRECTIONS,
  FIELDS,
  OBJECTIVES,
  PARTY_KINDS,
  PLATFORMS,
  STATUSES,
} from './terms.js';
import { words } from './words.js';

const phrases: LifecyclePhrases = {
  ours: (clause) => `Outside the text, by this library’s procedure: ${clause}.`,
  oursName: 'outside the text, provided by this library',
  standing: (thing, parts) => `${capital(thing)}: ${parts.join(', ')}`,
  thing: (thing, id) => `${thing} ${id}`,
  granted: (amount) => `grants so far ${amount}`,
  articles: (cites) => cites.join('; '),
  may: (act, who, basis) => `${capital(act)}: may be done now, by ${who} (${basis}).`,
  mayNot: (act, why) => `${capital(act)}: may not be done now. ${why.join(' ')}`,
  target: (act, id) => `${act} (${id})`,
  conclusion: (acts, irregular) => {
    if (acts === 0) return 'The docket has no acts yet.';
    return irregular === 0
      ? acts === 1
        ? 'The one act is in keeping with the measures.'
        : `All ${acts} acts are in keeping with the measures.`
      : `${irregular} of ${acts} acts ${irregular === 1 ? 'is' : 'are'} contrary to the measures, out of order, to be clarified or faulty.`;
  },
  irregularity: (what, verdict, rules) =>
    rules === '' ? `${what}: ${verdict}` : `${what}: ${verdict} (grounds: ${rules})`,
  dated: (on, act) => `${on}, ${act}`,
  nth: (number) => `act ${number}`,
  ofAct: (nth, field) => `${nth}, ${field}`,
  yes: 'yes',
  no: 'no',
  none: 'none',
  items: (count) => measured(count, 'item'),
  part: (field, value) => `${field}: ${value}`,
};

/**
 * What the library says of lifecycles in English: acts, stages, who may act, and what would have to come
 * first.
 *
 * @example
 * ```ts
 * enLifecycle.act('hold-review') // => "hold the expert review"
 * enLifecycle.actor('320000') // => "Jiangsu science and technology department"
 * enLifecycle.step({ rule: 'S.actor', article: 12, modality: 'must', result: 'fail', facts: { by: 'agency', roles: ['guide-issuer'], expected: ['office'] } }) // => "Article 12: this is for the Community Office to do, not for the agency."
 * ```
 */
export const enLifecycle: LifecycleMessages = /* @__PURE__ */ lifecycleSpeaker(words, {
  acts: ACTS,
  stages: STAGES,
  things: THINGS,
  roles: ROLES,
  bodies: BODIES,
  statuses: { ...STATUSES, pending: 'pending (no need is solved yet)' },
  verdicts: {
    'out-of-order': 'out of order',
    regular: 'all in keeping',
    irregular: 'not all in keeping',
  },
  rules: {
    'S.order': 'Order of the acts',
    'S.actor': 'Who acts',
    'S.record': 'Agreement with the history',
  },
  steps: STEPS,
  codes: {
    kind: PARTY_KINDS,
    role: { lead: 'lead unit', subproject: 'sub-project unit', participant: 'participating unit' },
    route: { demander: 'the demander’s own entry', 'same-direction': 'another firm’s entry' },
    body: BODIES,
    issuer: BODIES,
    status: STATUSES,
    conformityReview: { passed: 'passed', failed: 'failed' },
    criteria: { ...ASSESSMENT, ...ACCEPTANCE },
    field: FIELDS,
    direction: DIRECTIONS,
    platform: PLATFORMS,
    objective: OBJECTIVES,
    credit: OUTCOMES['credit-standing'],
    level: { central: 'central', provincial: 'provincial', local: 'local' },
  },
  fields: FIELDS_OF_ACTS,
  phrases,
});
