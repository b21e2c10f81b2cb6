import * as z from 'zod';
import { projectApplication } from '../entities/application.js';
import { demandCatalogue, demandCollection, need } from '../entities/demand.js';
import { grant, projectAgreement, proposal } from '../entities/project.js';
import { reserveEntry } from '../entities/reserve.js';
import { body, date, text, year } from '../entities/shapes.js';
import { DEMAND_STAGES, ENTRY_STAGES, PROJECT_STAGES } from '../lifecycle/state.js';
import { ENTRY_ROUTES } from '../regulation/words.js';

/** Whole fen, as the state keeps amounts. */
const wholeFen = /* @__PURE__ */ z.int();

const dated = { on: date };

const demandState = /* @__PURE__ */ z.strictObject({
  stage: z.enum(DEMAND_STAGES),
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
  stage: z.enum(ENTRY_STAGES),
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
  stage: z.enum(PROJECT_STAGES),
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
