/**
 * The readings that can be switched, and what an edition may choose for each: the draft's first. Apart from
 * `switches`, which say what a choice changes: a rule asks for the choice alone.
 */
export const ALTERNATIVES = {
  'R.discretion-publication': ['bound', 'discretionary'],
  'R.discretion-approval': ['bound', 'discretionary'],
  'R4.focus': ['advise', 'must'],
  'R7.place': ['demander-province', 'any-department'],
  'R9.contents': ['principle', 'advise'],
  'R11.single-need': ['deny', 'allow'],
  'R11.cumulative': ['must', 'advise'],
  'R11.addition': ['advise', 'must'],
  'R11.withdrawal': ['advise', 'must'],
  'R12.partial': ['both', 'full-only'],
  'R12.units': ['province', 'city'],
  'R12.holder': ['lead', 'any-unit'],
  'R13.supplement': ['may-call', 'must-call'],
  'R14.joint': ['four', 'one'],
  'R15.sequence': ['announce-first', 'approval-first'],
  'R16.investment': ['total', 'self-raised'],
  'R16.grant': ['departments', 'all-public'],
  'R16.contract': ['each', 'sum'],
  'R16.before': ['open', 'counts', 'late'],
  'R16.condition': ['must', 'advise'],
  'R19.record': ['noted', 'discretion'],
} as const satisfies Readonly<Record<string, readonly [string, string, ...string[]]>>;

/** A reading that can be switched. */
export type SwitchId = keyof typeof ALTERNATIVES;

/** One of the alternatives of a reading. */
export type Alternative<S extends SwitchId> = (typeof ALTERNATIVES)[S][number];

/** The alternatives that an edition chooses; what is left out is the draft's. */
export type Choices = { readonly [S in SwitchId]?: Alternative<S> | undefined };
