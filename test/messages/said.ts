import {
  type DetermineOptions,
  determine,
  type Edition,
  type Facts,
  type Finding,
  type Kind,
  type RuleId,
  readEdition,
} from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';

/** The day on which everything is decided. */
const ON = '2024-06-30';

/** What a rule says of facts, in both languages. */
export function said<K extends Kind>(
  rule: RuleId,
  kind: K,
  facts: Facts<K>,
  options: Partial<DetermineOptions<K>> = {},
): { zh: string; en: string } {
  const { findings } = determine(kind, facts, { decidedOn: ON, ...options });
  const finding = (findings as Finding[]).find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`${rule} does not apply`);
  return { zh: zhCN.finding(finding), en: en.finding(finding) };
}

/** A further edition of the regulation. */
export function edition(data: object): Edition {
  const read = readEdition({ id: 'later', ...data });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.edition;
}
