import * as fc from 'fast-check';
import { draft, type FactsByKind, type Kind } from '../index.js';
import { type Act, type ActName, type Docket, docketMachine } from '../lifecycle/index.js';
import { addDays } from '../regulation/index.js';
import { departments, partyKind, place, someOf, yes } from './demand-facts.js';
import { validFacts } from './records.js';
import {
  fenAmount,
  ids,
  mostly,
  onRecord,
  rowsById,
  type Setting,
  words,
  written,
} from './values.js';

type Contents = fc.Arbitrary<object>;

/** Whoever acts: a body, a department by its place, or a party by its name. */
const actor = () =>
  mostly(
    'departments',
    'task-force',
    'office',
    'agency',
    'promotion-group',
    '320000',
    '310000',
    '华芯',
  );
/** Ids out of few, so that acts meet on the same entry, project, solution and contract. */
const entryId = () => mostly('E1', 'E2');
const onProject = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) =>
  fc.record({ projectId: mostly('P1', 'P2'), ...fields });
const solutionId = () => mostly('S1', 'S2', ' S1');
const amount = (setting: Setting) => written(fenAmount(setting, 1));
const contract = (setting: Setting) =>
  onProject({ contractId: mostly('C1', 'C2'), amount: amount(setting) });
const payment = (setting: Setting) =>
  fc
    .tuple(contract(setting), mostly(undefined, 'B1', 'B2'))
    .map(([rest, paymentId]) => (paymentId === undefined ? rest : { ...rest, paymentId }));

/** Facts that an act may state, or leave to the history but for those that its schema requires. */
function stated<K extends Kind>(
  kind: K,
  setting: Setting,
  required: readonly (keyof FactsByKind[K] & string)[],
  more: Contents,
): Contents {
  return fc
    .tuple(validFacts(kind, setting), mostly(false, true), more)
    .map(([facts, all, rest]) => {
      const kept = Object.entries(facts).filter(
        ([key]) => all || required.some((each) => each === key),
      );
      return { ...Object.fromEntries(kept), ...rest };
    });
}

const nothing = () => fc.constant({});
const unit = () =>
  onRecord(
    { name: words(), role: mostly('lead', 'participant'), place: place(), kind: partyKind() },
    'name',
    'role',
  );
const signed = () => ({ taskAgreement: yes(), contract: yes() });

/** What each act holds besides its name, its day and its actor. */
const CONTENTS: { readonly [Name in ActName]: (setting: Setting) => Contents } = {
  'collect-demand': (at) => stated('demand-collection', at, ['demand'], nothing()),
  'assess-demand': () =>
    fc.record({
      assessment: onRecord({
        experts: fc.nat({ max: 5 }),
        criteria: someOf('strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'),
        favourable: yes(),
      }),
    }),
  'deliberate-catalogue': (at) =>
    stated('demand-catalogue', at, [], fc.record({ approved: yes() })),
  'publish-demand': (at) => stated('demand-publication', at, ['notice'], nothing()),
  'receive-solution': () =>
    fc.record({ solutionId: solutionId(), needs: fc.array(ids(), { minLength: 1, maxLength: 3 }) }),
  'forward-solutions': () =>
    fc.record({ solutions: fc.array(solutionId(), { minLength: 1, maxLength: 2 }) }),
  'accept-solution': () => fc.record({ solutionId: solutionId() }),
  'adjust-demand': (at) => stated('demand-adjustment', at, ['after'], nothing()),
  'close-demand': () => fc.record({ reason: words() }),
  'enter-reserve': (at) => stated('reserve-entry', at, [], fc.record({ entryId: entryId() })),
  'register-entry': () =>
    fc.record({
      entryId: entryId(),
      applicant: onRecord({ name: words(), kind: partyKind(), place: place() }),
      needs: rowsById(onRecord({ id: ids(), solved: fc.boolean() }, 'id'), { minLength: 1 }),
    }),
  'review-conformity': () =>
    fc.record({ entryId: entryId(), conformityReview: mostly('passed', 'failed') }),
  'withdraw-entry': () => fc.record({ entryId: entryId() }),
  'publish-guide': () => fc.record({ year: mostly(2024, 2025) }),
  'file-application': (at) => stated('project-application', at, ['year'], onProject()),
  'review-form': ({ decidedOn }) =>
    onProject({
      outcome: mostly('accepted', 'supplement', 'not-accepted'),
      deadline: fc.nat({ max: 30 }).map((days) => addDays(decidedOn, days)),
    }),
  'file-supplement': () => onProject(),
  lapse: () => onProject(),
  recommend: () => onProject(),
  'hold-review': (at) => stated('expert-review', at, [], onProject({ reviewFavourable: yes() })),
  'list-project': () => onProject({ departments: departments() }),
  'deliberate-approval': (at) =>
    stated('project-approval', at, [], onProject({ approved: yes(), investment: amount(at) })),
  announce: () => onProject(),
  'award-grant': (at) => stated('grant', at, [], onProject({ instalment: amount(at) })),
  'sign-agreement': (at) => stated('project-agreement', at, [], onProject(signed())),
  'sign-contract': (at) =>
    fc.tuple(contract(at), words()).map(([rest, solver]) => ({ ...rest, solver })),
  'pay-solver': payment,
  refund: payment,
  'report-year': () => onProject({ year: mostly(2024, 2025) }),
  'accept-project': (at) =>
    stated('project-acceptance', at, [], onProject({ outcome: mostly('permit', 'deny') })),
  'terminate-project': () => onProject({ reason: words() }),
  'change-lead': () =>
    onProject({ units: fc.array(unit(), { minLength: 1, maxLength: 3 }), ...signed() }),
};

/** The names of all acts, in the order of the procedure. */
export const actNames: readonly ActName[] = /* @__PURE__ */ docketMachine.table.map(
  ({ act }) => act,
);

/**
 * Valid acts of one name on a day, by anybody, lawful or not.
 *
 * @example
 * ```ts
 * fc.sample(validAct('publish-guide', '2024-01-05'), 1).map(({ act, on }) => [act, on]) // => [["publish-guide","2024-01-05"]]
 * ```
 */
export function validAct<Name extends ActName>(
  name: Name,
  on = '2024-06-30',
): fc.Arbitrary<Act<Name>> {
  const contents = CONTENTS[name]({ decidedOn: on, edition: draft, edge: false });
  return fc
    .tuple(actor(), contents)
    .map(([by, rest]) => ({ act: name, on, by, ...rest }) as unknown as Act<Name>);
}

/**
 * Valid dockets: acts mostly in the order of the procedure, some twice, some left out, some out of their
 * turn, on days that mostly follow each other. Shrinks to fewer acts.
 *
 * @example
 * ```ts
 * fc.sample(validDocket(), 20).map((docket) => replay(docket).verdict).includes('invalid') // => false
 * ```
 */
export function validDocket(maxLength = 20): fc.Arbitrary<Docket> {
  const turn = fc.record({
    place: fc.nat({ max: 999 }),
    wait: mostly(1, 0, 7, -1),
    late: fc.nat({ max: 3 }),
  });
  return fc
    .array(turn, { maxLength })
    .chain((turns) => {
      let day = '2024-01-01';
      const inOrder = [...turns].sort((a, b) => a.place - b.place);
      return fc.tuple(
        ...inOrder.map(({ place, wait, late }) => {
          day = addDays(day, wait);
          const at = Math.floor((place / 1000) * actNames.length) + (late === 3 ? 5 : 0);
          return validAct(actNames[at % actNames.length] ?? 'close-demand', day);
        }),
      );
    })
    .map((acts): Docket => ({ id: 'D-1', acts }));
}
