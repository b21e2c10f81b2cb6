import type { Act } from '../../../src/lifecycle/index.js';

/**
 * What a witness who only hears the accepted acts would know: kept apart from the library, so that the
 * invariants compare two accounts of one history.
 */
export interface Witness {
  readonly demanderPlace: string;
  readonly favoured: boolean;
  readonly cataloguedByTaskForce: boolean;
  readonly publishedByFour: boolean;
  readonly name: string;
  readonly task: string;
  readonly published: Readonly<Record<string, string>> | null;
  readonly needs: readonly {
    readonly id: string;
    readonly text: string;
    readonly solved: boolean;
  }[];
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly forwarded: readonly string[];
  /** By entry: whose it is, whether what has to be was there when it was entered. */
  readonly entries: Readonly<Record<string, EntrySeen>>;
  readonly project: ProjectSeen | null;
}

interface EntrySeen {
  readonly holder: string;
  readonly own: boolean;
  readonly ownNeedsSolved: boolean;
  readonly entered: boolean;
  readonly founded: boolean;
}

export interface ProjectSeen {
  readonly entryId: string;
  readonly lead: { readonly name: string; readonly place: string } | null;
  readonly provinces: number;
  readonly leadHeldEntry: boolean;
  readonly deadline: string | null;
  readonly late: boolean;
  readonly formallyAccepted: boolean;
  readonly recommended: boolean;
  readonly reviewed: boolean;
  /** The days of list, deliberation, announcement, signing, as far as they came. */
  readonly steps: readonly string[];
  readonly bothSigned: boolean;
  readonly investment: number | null;
  readonly caps: readonly number[];
  readonly granted: number;
  readonly contract: { readonly amount: number } | null;
  readonly payments: readonly { readonly amount: number; readonly on: string }[];
  readonly acceptedOn: string | null;
  readonly ended: boolean;
  /** The departments that signed or accepted, with the lead's own at that time. */
  readonly signed: readonly (readonly [string, string])[];
}

export const nothingSeen: Witness = {
  demanderPlace: '',
  favoured: false,
  cataloguedByTaskForce: false,
  publishedByFour: false,
  name: '',
  task: '',
  published: null,
  needs: [],
  answers: {},
  forwarded: [],
  entries: {},
  project: null,
};

const FOUR = ['310000', '320000', '330000', '340000'];

export const isSolved = ({ needs }: Pick<Witness, 'needs'>): boolean =>
  needs.some(({ solved }) => solved);

/** The status by the words of Article 11. */
export function statusSeen(needs: Witness['needs']): string {
  const solved = needs.filter((need) => need.solved).length;
  if (solved === 0) return 'pending';
  return solved === needs.length ? '揭榜成功' : '部分揭榜成功';
}

export function witnessed(seen: Witness, act: Act): Witness {
  switch (act.act) {
    case 'collect-demand': {
      const { name, task, needs = [] } = act.demand;
      const demanderPlace = act.demander?.place ?? '';
      const open = needs.map(({ id, text }) => ({ id, text, solved: false }));
      return { ...seen, demanderPlace, name, task, needs: open };
    }
    case 'assess-demand':
      return { ...seen, favoured: act.assessment.favourable === true };
    case 'deliberate-catalogue': {
      const cataloguedByTaskForce = act.by === 'task-force' && act.approved && seen.favoured;
      return { ...seen, cataloguedByTaskForce };
    }
    case 'publish-demand': {
      const publishedByFour = FOUR.every((each) => act.departments?.includes(each));
      const published = Object.fromEntries(seen.needs.map(({ id, text }) => [id, text]));
      return { ...seen, publishedByFour, published };
    }
    case 'receive-solution':
      return { ...seen, answers: { ...seen.answers, [act.solutionId]: act.needs } };
    case 'forward-solutions':
      return { ...seen, forwarded: [...new Set([...seen.forwarded, ...act.solutions])].sort() };
    case 'accept-solution': {
      const answered = seen.forwarded.includes(act.solutionId)
        ? (seen.answers[act.solutionId] ?? [])
        : [];
      const needs = seen.needs.map((need) =>
        answered.includes(need.id) ? { ...need, solved: true } : need,
      );
      return { ...seen, needs };
    }
    case 'adjust-demand': {
      const { name, task } = act.after;
      const needs = act.after.needs.map(({ id, text }) => {
        const same = seen.needs.find((need) => need.id === id && need.text === text);
        return { id, text, solved: same?.solved === true };
      });
      return { ...seen, name, task, needs };
    }
    default:
      return withEntries(seen, act);
  }
}

function withEntries(seen: Witness, act: Act): Witness {
  const put = (id: string, entry: EntrySeen): Witness => ({
    ...seen,
    entries: { ...seen.entries, [id]: entry },
  });
  switch (act.act) {
    case 'enter-reserve': {
      const founded = seen.published !== null && isSolved(seen);
      return put(act.entryId, {
        holder: act.by,
        own: true,
        ownNeedsSolved: false,
        entered: true,
        founded,
      });
    }
    case 'register-entry': {
      const ownNeedsSolved = act.needs.some(({ solved }) => solved === true);
      return put(act.entryId, {
        holder: act.by,
        own: false,
        ownNeedsSolved,
        entered: false,
        founded: false,
      });
    }
    case 'review-conformity': {
      const entry = seen.entries[act.entryId];
      if (entry === undefined || act.conformityReview !== 'passed') return seen;
      const founded = seen.published !== null && entry.ownNeedsSolved;
      return put(act.entryId, { ...entry, entered: true, founded });
    }
    default:
      return { ...seen, project: withProject(seen, act) };
  }
}

const UNSEEN = {
  deadline: null,
  late: false,
  formallyAccepted: false,
  recommended: false,
  reviewed: false,
  steps: [],
  bothSigned: false,
  investment: null,
  caps: [],
  granted: 0,
  contract: null,
  payments: [],
  acceptedOn: null,
  ended: false,
  signed: [],
} as const;

const departmentOf = (place: string | undefined): string => `${(place ?? '').slice(0, 2)}0000`;

/** Who leads, from where, and with which entry. */
function consortium(seen: Witness, act: Act<'file-application'> | Act<'change-lead'>) {
  const units = act.units ?? [];
  const leads = units.filter(({ role }) => role === 'lead');
  const [lead] = leads;
  const entryId = act.entryId ?? '';
  const delta = units.map(({ place }) => departmentOf(place)).filter((each) => FOUR.includes(each));
  return {
    entryId,
    lead: leads.length === 1 && lead ? { name: lead.name, place: lead.place ?? '' } : null,
    provinces: new Set(delta).size,
    leadHeldEntry: lead !== undefined && seen.entries[entryId]?.holder === lead.name,
  };
}

function withProject(seen: Witness, act: Act): ProjectSeen | null {
  if (act.act === 'file-application') return { ...UNSEEN, ...consortium(seen, act) };
  const { project } = seen;
  if (project === null) return null;
  const step = { ...project, steps: [...project.steps, act.on] };
  const here = departmentOf(project.lead?.place);
  const signed = (own: string) => [...project.signed, [act.by, own] as const].slice(-1);
  switch (act.act) {
    case 'review-form':
      if (act.outcome === 'supplement') return { ...project, deadline: act.deadline ?? null };
      return act.outcome === 'accepted'
        ? { ...project, formallyAccepted: true }
        : { ...project, ended: true };
    case 'file-supplement':
      return { ...project, late: project.late || act.on > (project.deadline ?? '') };
    case 'lapse':
    case 'terminate-project':
      return { ...project, ended: true };
    case 'recommend':
      return { ...project, recommended: project.recommended || act.by === 'task-force' };
    case 'hold-review':
      return { ...project, reviewed: true, ended: !act.reviewFavourable };
    case 'list-project':
    case 'announce':
      return step;
    case 'deliberate-approval':
      return act.approved
        ? { ...step, investment: Number(act.investment) }
        : { ...step, ended: true };
    case 'sign-agreement':
      return { ...step, bothSigned: act.taskAgreement && act.contract, signed: signed(here) };
    case 'change-lead': {
      const changed = consortium(seen, act);
      return { ...project, ...changed, signed: signed(departmentOf(changed.lead?.place)) };
    }
    case 'award-grant': {
      const caps = act.localCap == null ? project.caps : [...project.caps, Number(act.localCap)];
      return { ...project, caps, granted: project.granted + Number(act.instalment) };
    }
    case 'sign-contract':
      return { ...project, contract: project.contract ?? { amount: Number(act.amount) } };
    case 'pay-solver':
      return {
        ...project,
        payments: [...project.payments, { amount: Number(act.amount), on: act.on }],
      };
    case 'refund':
      return {
        ...project,
        payments: [...project.payments, { amount: -Number(act.amount), on: act.on }],
      };
    case 'accept-project':
      return act.outcome === 'permit'
        ? { ...project, acceptedOn: act.on, ended: true, signed: signed(here) }
        : project;
    default:
      return project;
  }
}
