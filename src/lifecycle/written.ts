import type { Finding } from '../decisions/determine.js';
import type { Remedy } from '../rules/rule.js';
import { fenToJson, minus } from '../values/money.js';
import { withoutInherited } from '../values/one-look.js';
import type { Guard, Written } from './table.js';

const inAct = (path: string): Written => ({ path: path.replace(/^facts\./, '') });

/** A finding with its paths as the act, or an earlier one, writes the facts. */
export function inActTerms(
  finding: Finding,
  { written }: Pick<Guard, 'written'>,
  bare: boolean,
): Finding {
  if (finding.missing === undefined && finding.remedy === undefined) return finding;
  const where = (path: string) => withoutInherited(written?.(path) ?? inAct(path), 1, bare);
  const told: Record<string, unknown> = {};
  // The keys keep their order.
  for (const [key, value] of Object.entries(finding)) {
    if (key === 'missing') Object.assign(told, lacking((finding.missing ?? []).map(where)));
    else if (key !== 'remedy') told[key] = value;
  }
  const mends = (finding.remedy ?? []).flatMap((each) => remedied(each, where(each.path)));
  if (mends.length > 0) told['remedy'] = mends;
  return told as unknown as Finding;
}

/** Where what is missing would be said; or, where no act says it, why it is open. */
function lacking(places: readonly Written[]): Pick<Finding, 'missing' | 'open'> {
  const said = places.filter(({ open }) => open === undefined);
  const [first] = places;
  if (said.length === 0 && first?.open !== undefined) return { open: first.open };
  const paths = said.flatMap(({ path, earlier = [] }) => [path, ...earlier]);
  return { missing: [...new Set(paths)] };
}

/** A bound of a sum leaves for the act's own part what the earlier parts do not take up. */
function remedied(remedy: Remedy, { path, less, also }: Written): Remedy[] {
  // Nothing that the act could say mends it.
  if (path === '') return [];
  if (!('atMost' in remedy) || less === undefined) return [{ ...remedy, path }];
  const own = minus(BigInt(remedy.atMost), less);
  if (own < 0) return [];
  const whole = also === undefined ? [] : [{ ...remedy, path: also }];
  return [{ path, atMost: fenToJson(own) }, ...whole];
}
