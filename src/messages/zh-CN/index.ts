import type { Messages } from '../messages.js';
import { speaker } from '../speaker.js';
import { zhCNLifecycle } from './lifecycle.js';
import { words } from './words.js';

export { zhDossier } from '../dossier/zh-CN.js';
export type { ExplainMessages } from '../explain/speaker.js';
export { zhExplain } from '../explain/zh-CN.js';
export type { LifecycleMessages } from '../lifecycle/messages.js';
export type { Messages } from '../messages.js';
export { zhCNLifecycle } from './lifecycle.js';

/**
 * What the library says in Chinese: the clause, the fact, and what to change.
 *
 * @example
 * ```ts
 * zhCN.article(16) // => "第十六条"
 * zhCN.outcome('grant', 'permit') // => "予以支持"
 * zhCN.finding({ rule: 'A16.grant-cap', article: 16, modality: 'must', result: 'fail', facts: { investment: 3000000000, grant: 920000000, cap: 900000000 } }) // => "第十六条：支持资金 920.00 万元，超过项目投入 3000.00 万元的 30%（上限 900.00 万元）；如减少 20.00 万元，则符合。"
 * ```
 */
export const zhCN: Messages = /* @__PURE__ */ speaker(words, (step) => zhCNLifecycle.step(step));
