import { describe, expect, it } from 'vitest';
import { draft, type Edition } from '../../src/index.js';
import type { Act } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  decided,
  OTHER,
  otherFirmsProject,
  PARTNER,
  registered,
  SOLVER,
  the,
  under,
  until,
  untilEntry,
} from './histories.js';

/*
 * S.actor is three-valued: unknown where who must do it is not on record and `by` may be that one, fail where it
 * is on record that it is nobody's or another's; what is missing is named as a field of the act, or of an earlier one.
 */

const CODE = '91310000631696382C';
const ANOTHER = '91330200MA2XXXXX0A';

/** What is said of who acts: nothing where the actor certainly may. */
function said(history: readonly Act[], act: Act, edition: Edition = draft) {
  const { findings } = decided(history, act, edition);
  const [found] = findings.filter(({ rule }) => rule === 'S.actor');
  if (found === undefined) return 'may';
  const { result, missing, open } = found;
  return { result, ...(missing && { missing }), ...(open && { open }) };
}

const FAIL = { result: 'fail' };
const unknown = (...missing: string[]) => ({ result: 'unknown', missing });

/** The history with what its first act of this name says changed. */
function changed<Name extends Act['act']>(
  acts: readonly Act[],
  name: Name,
  changes: Partial<Act<Name>>,
): Act[] {
  const at = acts.findIndex(({ act }) => act === name);
  return acts.map((act, index) => (index === at ? ({ ...act, ...changes } as Act) : act));
}

const close = (by: string): Act => ({
  act: 'close-demand',
  on: '2023-01-01',
  by,
  reason: '已解决',
});

describe('the demander', () => {
  const open = until('receive-solution');

  it.each([
    ['by its name', {}, DEMANDER, 'may'],
    ['by the id on record', {}, 'D-EX-01', 'may'],
    ['by its name with spaces', {}, ` ${DEMANDER} `, 'may'],
    ['by another name', {}, OTHER, FAIL],
    ['by a body, which is no firm', { demander: undefined }, 'office', FAIL],
    ['by a department, which is no firm', { demander: undefined }, '310000', FAIL],
    [
      'by a name where none is on record',
      { demander: { id: 'D-EX-01' } },
      OTHER,
      unknown('acts.0.demander.name'),
    ],
    [
      'by a name where nothing is on record',
      { demander: undefined },
      OTHER,
      unknown('acts.0.demander.name'),
    ],
    [
      'by a code where no id is on record',
      { demander: { name: DEMANDER } },
      CODE,
      unknown('acts.0.demander.id'),
    ],
    [
      'by a code where another is on record',
      { demander: { name: DEMANDER, id: ANOTHER } },
      CODE,
      FAIL,
    ],
    [
      'by a code where an id of another form is',
      { demander: { name: DEMANDER, id: 'D-1' } },
      CODE,
      FAIL,
    ],
    [
      'by an id that is none on record, where the name is',
      { demander: { name: DEMANDER } },
      'D-1',
      FAIL,
    ],
  ])('closes its demand: %s', (_, changes, actor, answer) => {
    expect(said(changed(open, 'collect-demand', changes), close(actor))).toEqual(answer);
  });

  it('before there is a demand it is who acts that is open', () => {
    expect(said([], close(OTHER))).toEqual(unknown('by'));
    expect(said([], close('agency'))).toEqual(FAIL);
  });

  it('Article 7: whose demand it is to collect hangs on the place', () => {
    const collect = (demander: Act<'collect-demand'>['demander'], actor = '310000') =>
      said([], the('collect-demand', { demander, by: actor }));
    expect(collect(undefined)).toEqual(unknown('demander'));
    expect(collect({ name: DEMANDER })).toEqual(unknown('demander.place'));
    expect(collect({ name: DEMANDER }, '110000')).toEqual(FAIL);
    expect(collect({ name: DEMANDER }, 'office')).toEqual(FAIL);
    expect(collect({ name: DEMANDER, place: '310104' })).toBe('may');
  });
});

describe('a body that the edition names', () => {
  it.each([
    ['catalogueBody', until('deliberate-catalogue'), the('deliberate-catalogue', { by: 'office' })],
    ['approvalBody', until('deliberate-approval'), the('deliberate-approval', { by: 'office' })],
    ['recommendingBody', until('recommend'), the('recommend', { by: 'office' })],
    ['announcingBody', until('announce'), the('announce', { by: 'agency' })],
    ['guideIssuer', until('publish-guide'), the('publish-guide', { by: 'agency' })],
  ] as const)('%s, and no other', (parameter, history, act) => {
    expect(said(history, act)).toEqual(FAIL);
    expect(said(history, act, under({ parameters: { [parameter]: act.by } }))).toBe('may');
  });

  it('is anybody that is a body where nobody knows what the edition says', () => {
    const edition = under({ parameters: { announcingBody: { unknown: true } } });
    const announced = (by: string) => said(until('announce'), the('announce', { by }), edition);
    expect(announced('agency')).toEqual({ result: 'unknown', open: 'edition' });
    expect(announced(OTHER)).toEqual(FAIL);
    expect(announced('310000')).toEqual(FAIL);
  });
});

describe('another firm of the delta', () => {
  const registers = (
    changes: Partial<Act<'register-entry'>>,
    history: readonly Act[] = untilEntry,
  ) => said(history, { ...registered, ...changes });
  const withId = { ...registered.applicant, id: ANOTHER };
  const nameless = changed(untilEntry, 'collect-demand', {
    demander: { id: 'D-EX-01', kind: 'enterprise', place: '320500', backbone: true },
  });

  it.each([
    ['by its name', {}, 'may'],
    ['by its id', { applicant: withId, by: ANOTHER }, 'may'],
    ['by a code that it does not state', { by: CODE }, unknown('by')],
    ['by a code where another is stated', { applicant: withId, by: CODE }, FAIL],
    ['for another firm', { by: PARTNER }, FAIL],
    ['by a body', { by: 'agency' }, FAIL],
    ['without a name', { applicant: {} }, unknown('applicant.name')],
    ['in the name of the demander', { applicant: { name: DEMANDER }, by: DEMANDER }, FAIL],
    ['under the id of the demander', { applicant: { name: OTHER, id: 'D-EX-01' } }, FAIL],
  ] as const)('registers %s', (_, changes, answer) => {
    expect(registers(changes as Partial<Act<'register-entry'>>)).toEqual(answer);
  });

  it('may be the demander where that is known by neither name nor id', () => {
    const open = changed(untilEntry, 'collect-demand', { demander: undefined });
    expect(registers({}, open)).toEqual(unknown('acts.0.demander.name'));
    expect(registers({ applicant: {} }, open)).toEqual(
      unknown('applicant.name', 'acts.0.demander.name'),
    );
    expect(registers({}, nameless)).toEqual(unknown('acts.0.demander.name'));
  });
});

describe('who reviews whether it conforms: nobody himself', () => {
  const reviews = (firm: Act, by: string) => said([...untilEntry, firm], { ...conforming, by });
  const at = untilEntry.length;

  it.each([
    ['a public body', registered, 'agency', 'may'],
    ['another party', registered, PARTNER, 'may'],
    ['the demander', registered, DEMANDER, 'may'],
    ['the firm', registered, OTHER, FAIL],
    ['a code where the firm states no id', registered, CODE, unknown(`acts.${at}.applicant.id`)],
    [
      'somebody where the firm states no name',
      { ...registered, applicant: { id: ANOTHER } },
      PARTNER,
      unknown(`acts.${at}.applicant.name`),
    ],
    ['the firm by its id', { ...registered, applicant: { id: ANOTHER } }, ANOTHER, FAIL],
    ['a body where the firm states no name', { ...registered, applicant: {} }, 'agency', 'may'],
  ] as const)('%s', (_, firm, by, answer) => {
    expect(reviews(firm as Act, by)).toEqual(answer);
  });
});

describe('who leads, and its department', () => {
  const [lead, ...others] = the('file-application').units ?? [];
  const files = (changes: Partial<Act<'file-application'>>) =>
    said(until('file-application'), the('file-application', changes));
  const applied = (changes: Partial<Act<'file-application'>>) => [
    ...until('file-application'),
    the('file-application', changes),
  ];
  const at = until('file-application').length;
  const two = [lead, { ...others[0], role: 'lead' }] as Act<'file-application'>['units'];

  it.each([
    ['the lead', {}, 'may'],
    ['a unit that does not lead', { by: SOLVER }, FAIL],
    ['anybody where the units are left out', { units: undefined }, unknown('units')],
    ['a body where the units are left out', { units: undefined, by: 'agency' }, FAIL],
    ['nobody where none leads', { units: others }, FAIL],
    ['either of two that lead', { units: two, by: SOLVER }, 'may'],
    [
      'a code where no id of the lead is on record',
      { by: CODE, units: others.map((each) => ({ ...each, role: 'lead' as const })) },
      unknown('by'),
    ],
  ] as const)('files an application: %s', (_, changes, answer) => {
    expect(files(changes as Partial<Act<'file-application'>>)).toEqual(answer);
  });

  it('Article 17: any unit reports; the project’s own are asked, and the one that brought them is named', () => {
    const reports = (history: readonly Act[], by: string) =>
      said(history, the('report-year', { by }));
    expect(reports(applied({}), PARTNER)).toBe('may');
    expect(reports(applied({}), OTHER)).toEqual(FAIL);
    expect(reports(applied({ units: undefined }), PARTNER)).toEqual(unknown(`acts.${at}.units`));
    expect(reports(untilEntry, PARTNER)).toEqual(unknown('by'));
  });

  it('Article 15: the department of the lead’s province signs', () => {
    const signs = (units: Act<'file-application'>['units'], by = '320000') =>
      said(applied({ units }), the('sign-agreement', { by }));
    expect(signs([lead] as never)).toBe('may');
    expect(signs([lead] as never, '310000')).toEqual(FAIL);
    expect(signs([{ ...lead, place: undefined }] as never)).toEqual(
      unknown(`acts.${at}.units.0.place`),
    );
    expect(signs([others[0], { ...lead, place: undefined }] as never)).toEqual(
      unknown(`acts.${at}.units.1.place`),
    );
    expect(signs([{ ...lead, place: undefined }] as never, 'office')).toEqual(FAIL);
    expect(signs([{ ...lead, place: '110000' }] as never)).toEqual(FAIL);
    expect(signs(undefined)).toEqual(unknown(`acts.${at}.units`));
    expect(signs(undefined, 'office')).toEqual(FAIL);
    // Of two leads the place of one is not on record: that one's department may be any.
    expect(
      signs([lead, { ...others[0], role: 'lead', place: undefined }] as never, '310000'),
    ).toEqual(unknown(`acts.${at}.units.1.place`));
  });

  it('a code is open while the id of one of two leads is not on record', () => {
    const firm = { ...registered, applicant: { ...registered.applicant, id: ANOTHER } };
    const units = [others[0], { name: OTHER }].map((each) => ({ ...each, role: 'lead' }));
    const history = [...untilEntry, firm, the('publish-guide')];
    expect(said(history, the('file-application', { units: units as never, by: CODE }))).toEqual(
      unknown('by'),
    );
    expect(said(history, the('file-application', { units: units as never, by: ANOTHER }))).toBe(
      'may',
    );
    expect(
      said(history, the('file-application', { units: [units[1]] as never, by: CODE })),
    ).toEqual(FAIL);
  });
});

describe('who holds an entry', () => {
  const withdraws = (history: readonly Act[], by: string, entryId = 'E2') =>
    said(history, { act: 'withdraw-entry', on: '2023-01-01', by, entryId });
  const at = untilEntry.length;

  it('the firm that registered it, the demander of its own', () => {
    const history = [...untilEntry, registered, conforming];
    expect(withdraws(history, OTHER)).toBe('may');
    expect(withdraws(history, DEMANDER)).toEqual(FAIL);
    expect(withdraws(history, DEMANDER, 'E1')).toBe('may');
    expect(withdraws(history, OTHER, 'E1')).toEqual(FAIL);
    expect(withdraws(history, CODE)).toEqual(unknown(`acts.${at}.applicant.id`));
    expect(withdraws(history, OTHER, 'E9')).toEqual(unknown('by'));
    expect(withdraws(history, 'agency', 'E9')).toEqual(FAIL);
  });

  it('whoever it may be where the firm states no name', () => {
    const history = [...untilEntry, { ...registered, applicant: {} }, conforming];
    expect(withdraws(history, OTHER)).toEqual(unknown(`acts.${at}.applicant.name`));
  });

  it('Article 16: a contract signed for a project on its entry is the firm’s and its solver’s', () => {
    const signs = (by: string) =>
      said(otherFirmsProject.slice(0, -2), the('sign-contract', { by, contractId: 'C2' }));
    expect([OTHER, SOLVER, DEMANDER].map(signs)).toEqual(['may', 'may', 'may']);
    expect(signs(PARTNER)).toEqual(FAIL);
    const pays = (by: string) => said(otherFirmsProject, the('pay-solver', { by }));
    expect([pays(OTHER), pays(SOLVER)]).toEqual(['may', FAIL]);
  });
});
