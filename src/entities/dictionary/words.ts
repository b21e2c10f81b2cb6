import type { WordList } from './word.js';
import { ACTS } from './words-acts.js';
import { BASES, MODALITIES, NOTES, OPEN, RESULTS, RULE_STATES, VERDICTS } from './words-answers.js';
import {
  ACCEPTANCE_CRITERIA,
  ASSESSMENT_CRITERIA,
  DIRECTIONS,
  FIELDS,
  OBJECTIVES,
  PLATFORMS,
  SOURCE_LEVELS,
} from './words-contents.js';
import { KINDS } from './words-kinds.js';
import { OUTCOMES_OF_DEMANDS } from './words-outcomes-demand.js';
import { OUTCOMES_OF_PROJECTS } from './words-outcomes-project.js';
import {
  BODIES,
  CREDIT_STANDINGS,
  DEPARTMENTS,
  ENTRY_ROUTES,
  NEED_STATUSES,
  PARTY_KINDS,
  REVIEW_RESULTS,
  UNIT_ROLES,
} from './words-parties.js';
import { READINGS_4_13 } from './words-readings-4-13.js';
import { READINGS_14_19 } from './words-readings-14-19.js';
import { ROLES, THINGS } from './words-roles.js';
import { STAGES } from './words-stages.js';

const { pending: _, ...entryStatuses } = NEED_STATUSES;

/** Every list of coded words by its name. */
export const vocabularies = {
  kinds: KINDS,
  bodies: BODIES,
  departments: DEPARTMENTS,
  partyKinds: PARTY_KINDS,
  unitRoles: UNIT_ROLES,
  entryRoutes: ENTRY_ROUTES,
  entryStatuses,
  needStatuses: NEED_STATUSES,
  reviewResults: REVIEW_RESULTS,
  creditStandings: CREDIT_STANDINGS,
  sourceLevels: SOURCE_LEVELS,
  assessmentCriteria: ASSESSMENT_CRITERIA,
  acceptanceCriteria: ACCEPTANCE_CRITERIA,
  fields: FIELDS,
  directions: DIRECTIONS,
  objectives: OBJECTIVES,
  platforms: PLATFORMS,
  acts: ACTS,
  things: THINGS,
  stages: STAGES,
  roles: ROLES,
  verdicts: VERDICTS,
  results: RESULTS,
  modalities: MODALITIES,
  openReasons: OPEN,
  notes: NOTES,
  bases: BASES,
  ruleStates: RULE_STATES,
} as const satisfies Readonly<Record<string, WordList>>;

/** The name of a list of coded words. */
export type Vocabulary = keyof typeof vocabularies;

/** What each kind of decision can conclude. */
export const outcomes: Readonly<Record<string, WordList>> = {
  ...OUTCOMES_OF_DEMANDS,
  ...OUTCOMES_OF_PROJECTS,
};

/** The alternatives of each reading that an edition may choose. */
export const readingChoices: Readonly<Record<string, WordList>> = {
  ...READINGS_4_13,
  ...READINGS_14_19,
};
