import * as z from 'zod';
import { projectApplication } from '../entities/application.js';
import { demandCatalogue, demandCollection } from '../entities/demand.js';
import { grant, projectAgreement, proposal } from '../entities/project.js';
import { reserveEntry } from '../entities/reserve.js';
import { body, date, text, year } from '../entities/shapes.js';
import { DEMAND_STAGES, ENTRY_ROUTES, ENTRY_STAGES, PROJECT_STAGES } from '../regulation/words.js';

/** Whole fen, as the state keeps amounts. */
const wholeFen = /* @__PURE__ */ z.int();

const dated = { on: date };

/** The number of the act that brought something. */
const at = /* @__PURE__ */ z.int().min(0);

const knownNeed = /* @__PURE__ */ z.strictObject({ id: text, text: text.exactOptional() });

const demandState = /* @__PURE__ */ z.strictObject({
  at,
  stage: z.enum(DEMAND_STAGES),
  demander: demandCollection.shape.demander.unwrap(),
  name: text,
  task: text,
  collected: z.strictObject({
    name: text,
    task: text,
    needs: z.array(knownNeed).nullable(),
    investment: wholeFen.exactOptional(),
    awardFunds: wholeFen.exactOptional(),
  }),
  needs: z.array(knownNeed.extend({ solved: z.boolean().exactOptional() })).nullable(),
  assessment: demandCatalogue.shape.assessment.unwrap().nullable(),
  assessedAt: at.nullable(),
  catalogue: z.strictObject({ approved: z.boolean(), ...dated }).nullable(),
  publishedOn: date.nullable(),
  solutions: z.array(
    z.strictObject({
      id: text,
      needs: z.array(text),
      solver: text.exactOptional(),
      receivedOn: date,
      forwardedOn: date.nullable(),
      passedOverOn: date.nullable(),
      acceptedOn: date.nullable(),
    }),
  ),
  lastBatchOn: date.nullable(),
});

const entryState = /* @__PURE__ */ z.strictObject({
  at,
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
  entryId: text.exactOptional(),
  open: z.strictObject({ signedBy: text, owners: z.array(text.nullable()) }).exactOptional(),
  projectId: text.exactOptional(),
  projectOpen: z.literal(true).exactOptional(),
  unnamedIn: at.exactOptional(),
  solver: text,
  amount: wholeFen,
  largest: wholeFen,
  payments: z.array(
    z.strictObject({ at, amount: wholeFen, ...dated, paymentId: text.exactOptional() }),
  ),
});

const projectState = /* @__PURE__ */ z.strictObject({
  at,
  id: text,
  entryId: text.exactOptional(),
  stage: z.enum(PROJECT_STAGES),
  application: projectApplication.omit({ guide: true }),
  form: z
    .strictObject({
      at,
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
      at,
      amount: wholeFen,
      ...dated,
      sources: grant.shape.sources.unwrap().exactOptional(),
    }),
  ),
  reports: z.array(year),
  acceptedOn: date.nullable(),
  endedOn: date.nullable(),
});

/** The schema of the state of a docket: what a database keeps of it. */
export const docketState = /* @__PURE__ */ z.strictObject({
  acts: at,
  latest: date.nullable(),
  demand: demandState.nullable(),
  entries: z.array(entryState),
  guides: z.array(z.strictObject({ year, issuer: body.nullable(), ...dated })),
  projects: z.array(projectState),
  contracts: z.array(contractState),
});
