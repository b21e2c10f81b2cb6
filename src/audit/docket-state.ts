import * as z from 'zod';
import { projectApplication } from '../entities/application.js';
import { demandCatalogue, demandCollection, need } from '../entities/demand.js';
import { grant, projectAgreement, proposal } from '../entities/project.js';
import { reserveEntry } from '../entities/reserve.js';
import { body, date, text, year } from '../entities/shapes.js';
import type { DemandState, EntryState, ProjectState } from '../lifecycle/state.js';
import { ENTRY_ROUTES } from '../regulation/words.js';
import { type Names, oneOf } from './result.js';

/** The stages in the order in which the tables reach them. */
export const demandStage = /* @__PURE__ */ oneOf({
  collected: true,
  assessed: true,
  catalogued: true,
  declined: true,
  open: true,
  closed: true,
} satisfies Names<DemandState['stage']>);

const entryStage = /* @__PURE__ */ oneOf({
  'under-review': true,
  entered: true,
  refused: true,
  withdrawn: true,
} satisfies Names<EntryState['stage']>);

export const projectStage = /* @__PURE__ */ oneOf({
  filed: true,
  'supplement-due': true,
  accepted: true,
  'not-accepted': true,
  reviewed: true,
  'review-failed': true,
  listed: true,
  approved: true,
  rejected: true,
  announced: true,
  running: true,
  'project-accepted': true,
  terminated: true,
} satisfies Names<ProjectState['stage']>);

/** Whole fen, as the state keeps amounts. */
const wholeFen = /* @__PURE__ */ z.int();

const dated = { on: date };

const demandState = /* @__PURE__ */ z.strictObject({
  stage: demandStage,
  demander: demandCollection.shape.demander.unwrap(),
  name: text,
  task: text,
  investment: wholeFen.exactOptional(),
  needs: z.array(need.extend({ solved: z.boolean() })),
  assessment: demandCatalogue.shape.assessment.unwrap().nullable(),
  cataloguedOn: date.nullable(),
  published: z.array(need).nullable(),
  solutions: z.array(
    z.strictObject({
      id: text,
      needs: z.array(text),
      solver: text.exactOptional(),
      receivedOn: date,
      forwardedOn: date.nullable(),
      acceptedOn: date.nullable(),
    }),
  ),
});

const entryState = /* @__PURE__ */ z.strictObject({
  id: text,
  route: z.enum(ENTRY_ROUTES),
  stage: entryStage,
  applicant: reserveEntry.shape.applicant.unwrap(),
  registered: reserveEntry
    .pick({ sameDirection: true, relatedParty: true, needs: true })
    .exactOptional(),
});

const contractState = /* @__PURE__ */ z.strictObject({
  id: text,
  solver: text,
  amount: wholeFen,
  payments: z.array(z.strictObject({ amount: wholeFen, ...dated })),
});

const projectState = /* @__PURE__ */ z.strictObject({
  id: text,
  entryId: text.exactOptional(),
  stage: projectStage,
  application: projectApplication.omit({ guide: true }),
  form: z
    .strictObject({
      conforming: z.boolean().exactOptional(),
      complete: z.boolean().exactOptional(),
    })
    .nullable(),
  notice: z.strictObject({ ...dated, deadline: date }).nullable(),
  supplement: z.strictObject(dated).nullable(),
  formallyAcceptedOn: date.nullable(),
  recommendedBy: z.array(body),
  reviewFavourable: z.boolean().nullable(),
  proposal: proposal.nullable(),
  deliberation: z.strictObject({ approved: z.boolean(), ...dated }).nullable(),
  investment: wholeFen.exactOptional(),
  announcement: z.strictObject({ body, ...dated }).nullable(),
  agreement: projectAgreement.shape.agreement.unwrap(),
  startedOn: date.nullable(),
  localCap: wholeFen.nullable().exactOptional(),
  instalments: z.array(
    z.strictObject({
      amount: wholeFen,
      ...dated,
      sources: grant.shape.sources.unwrap().exactOptional(),
    }),
  ),
  contracts: z.array(contractState),
  reports: z.array(year),
  acceptedOn: date.nullable(),
});

/** The schema of the state of a docket: what a database keeps of it. */
export const docketState = /* @__PURE__ */ z.strictObject({
  latest: date.nullable(),
  demand: demandState.nullable(),
  entries: z.array(entryState),
  guides: z.array(z.strictObject({ year, issuer: body.nullable(), ...dated })),
  projects: z.array(projectState),
});
