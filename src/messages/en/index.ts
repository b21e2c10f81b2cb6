import type { Messages } from '../messages.js';
import { speaker } from '../speaker.js';
import { enLifecycle } from './lifecycle.js';
import { words } from './words.js';

export { enDossier } from '../dossier/en.js';
export { enExplain } from '../explain/en.js';
export type { ExplainMessages } from '../explain/speaker.js';
export type { LifecycleMessages } from '../lifecycle/messages.js';
export type { Messages } from '../messages.js';
export { enLifecycle } from './lifecycle.js';

/**
 * What the library says in English: the clause, the fact, and what to change.
 *
 * @example
 * ```ts
 * en.article(16) // => "Article 16"
 * en.outcome('grant', 'permit') // => "give the grant"
 * en.finding({ rule: 'A12.team', article: 12, modality: 'must', result: 'unknown', missing: ['facts.team'] }) // => "Article 12, paragraph 1: whether the core team has a member cannot be told yet: the record does not show the core team; please add what is missing."
 * ```
 */
export const en: Messages = /* @__PURE__ */ speaker(words, (step) => enLifecycle.step(step));
