import { yearOf } from '../../values/date.js';
import { guideKey, guideOf } from '../across.js';
import { type Check, type Found, place, shown } from '../check.js';
import { claimed, doubt } from '../claim.js';
import { comesTo, type Filed } from '../filed.js';
import { againstAll, latestOn } from '../latest.js';
import type { SubjectFile } from '../subject-file.js';

/** Article 12: a year has one guide. */
export const applicationGuide = {
  id: 'F.application-guide',
  articles: [12],
  weights: ['D'],
  at: ['project-application facts.guide'],
  against: ['project-application facts.guide'],
  proves: false,
  *find(file, { across }) {
    for (const each of file.all('project-application')) {
      const stated = guideOf(each);
      const most = across.guideOfMost.get(each.record.facts.year);
      if (stated == null || most === undefined) continue;
      if (guideKey(stated) === guideKey(most.guide)) continue;
      yield {
        weight: 'D',
        at: place(each, 'facts.guide'),
        against: [most],
        stated: shown(stated),
        onRecord: shown(most.guide),
      };
    }
  },
} as const satisfies Check;

/** Article 12: an entry is applied for once in a year. */
export const entryTwice = {
  id: 'F.entry-twice',
  articles: [12],
  weights: ['D'],
  at: ['project-application subject.project'],
  against: ['project-application subject.project'],
  proves: false,
  *find(file) {
    const first = new Map<string, Filed<'project-application'>>();
    const seen = new Set<string>();
    for (const each of file.all('project-application')) {
      const { entry, project } = each;
      if (entry === undefined || project === undefined) continue;
      const year = `${each.record.facts.year} ${entry}`;
      const known = first.get(year);
      if (seen.has(`${year} ${project}`) || isRefused(file, each)) continue;
      seen.add(`${year} ${project}`);
      if (known === undefined) first.set(year, each);
      else {
        yield {
          weight: 'D',
          at: place(each, 'subject.project'),
          against: [place(known, 'subject.project')],
          stated: each.record.subject?.project,
          onRecord: known.record.subject?.project,
        };
      }
    }
  },
} as const satisfies Check;

/** Whether a project was refused, as its last application or its last formal review says. */
function isRefused(file: SubjectFile, each: Filed<'project-application'>): boolean {
  const application = file.of('project-application', each)?.at(-1);
  const review = file.of('formal-review', each)?.at(-1);
  return application?.record.outcome === 'deny' || review?.record.outcome === 'not-accepted';
}

/** Articles 12 and 13: what is reviewed was filed before. */
export const formalOrder = {
  id: 'F.formal-order',
  articles: [12, 13],
  weights: ['B'],
  at: ['formal-review decidedOn'],
  against: ['project-application decidedOn'],
  proves: false,
  *find(file) {
    for (const each of file.all('formal-review')) {
      const [first] = file.of('project-application', each) ?? [];
      if (first === undefined || each.day >= first.day) continue;
      yield {
        weight: 'B',
        at: place(each, 'decidedOn'),
        against: [place(first, 'decidedOn')],
        stated: each.day,
        onRecord: first.day,
      };
    }
  },
} as const satisfies Check;

/** Articles 13 and 14: experts review what was accepted in form. */
export const formallyAccepted = {
  id: 'F.formally-accepted',
  articles: [13, 14],
  weights: ['C', 'D'],
  at: ['expert-review facts.formallyAccepted'],
  against: ['formal-review outcome'],
  proves: true,
  *find(file) {
    for (const at of file.all('expert-review')) {
      yield* claimed({
        at,
        path: 'facts.formallyAccepted',
        stated: at.record.facts.formallyAccepted,
        list: file.of('formal-review', at),
        holds: ({ record }) => record.outcome === 'accepted',
      });
    }
  },
} as const satisfies Check;

/** Article 14: the rounds of a year are held in their order. */
export const roundOfYear = {
  id: 'F.round-of-year',
  articles: [14],
  weights: ['D'],
  at: ['expert-review facts.roundOfYear'],
  against: ['expert-review facts.roundOfYear'],
  proves: false,
  *find(file, { across }) {
    for (const each of file.all('expert-review')) {
      const { roundOfYear: stated } = each.record.facts;
      if (stated === undefined) continue;
      // Each round by its first day, in the order of these.
      const rounds = across.roundsOf.get(yearOf(each.day)) ?? [];
      const earlier = rounds.find(({ round, day }) => round > stated && day < each.day);
      if (earlier === undefined) continue;
      yield {
        weight: 'D',
        at: place(each, 'facts.roundOfYear'),
        against: [earlier],
        stated,
        onRecord: earlier.round,
      };
    }
  },
} as const satisfies Check;

/** Articles 14 and 15: departments propose what experts have reviewed. */
export const reviewFavourable = {
  id: 'F.review-favourable',
  articles: [14, 15],
  weights: ['B', 'D'],
  at: ['project-approval facts.reviewFavourable', 'project-approval facts.proposal.on'],
  against: ['expert-review outcome', 'expert-review decidedOn'],
  proves: false,
  *find(file) {
    for (const each of file.all('project-approval')) {
      const reviews = file.of('expert-review', each);
      if (reviews === undefined) continue;
      yield* reviewUnmet(each, reviews);
      const { proposal } = each.record.facts;
      const [first] = reviews;
      if (proposal == null || proposal.on > each.record.decidedOn || first === undefined) continue;
      if (first.day <= proposal.on) continue;
      yield {
        weight: 'B',
        at: place(each, 'facts.proposal.on'),
        against: [place(first, 'decidedOn')],
        stated: proposal.on,
        onRecord: first.day,
      };
    }
  },
} as const satisfies Check;

function* reviewUnmet(
  each: Filed<'project-approval'>,
  reviews: readonly Filed<'expert-review'>[],
): Generator<Found, void, undefined> {
  const stated = each.record.facts.reviewFavourable;
  if (stated !== true) return;
  const path = 'facts.reviewFavourable';
  const latest = latestOn(reviews, each.day);
  if (latest.none) {
    yield doubt(each, path, stated);
    return;
  }
  // Whether it was properly held counts as its facts give, whatever was recorded.
  const unmet = againstAll(latest, (review) => (comesTo(review, 'unmet') ? true : undefined));
  if (unmet.length === 0) return;
  yield {
    weight: 'D',
    at: place(each, path),
    against: unmet.map(([review]) => place(review, 'outcome')),
    stated,
    onRecord: 'unmet',
  };
}
