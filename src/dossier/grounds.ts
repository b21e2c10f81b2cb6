import type { Rechecked } from '../audit/recheck.js';

/** Kinds that conclude a status have what defines it among their grounds. */
const WITH_STATUS: readonly string[] = ['reserve-entry', 'formal-review', 'credit-standing'];

/**
 * The ids of the rules on which an outcome rests, in the order of the findings: what fails, else what is
 * unknown, else all, among the rules that decide; A20.in-force alone where it fails.
 */
export function groundsOf({ kind, findings }: Pick<Rechecked, 'kind' | 'findings'>): string[] {
  const inForce = findings.find(({ rule }) => rule === 'A20.in-force');
  if (inForce?.result === 'fail') return [inForce.rule];
  const deciding = findings.filter(
    ({ modality, reason }) =>
      modality === 'must' || (modality === 'principle' && reason === undefined),
  );
  const fails = deciding.some(({ result }) => result === 'fail');
  const unknown = deciding.some(({ result }) => result === 'unknown');
  const isGround = (each: (typeof findings)[number]): boolean => {
    const { rule, modality, result } = each;
    if (deciding.includes(each)) {
      if (rule === 'A20.in-force' && result === 'unknown') return true;
      return fails ? result === 'fail' : unknown ? result === 'unknown' : true;
    }
    if (modality !== 'define' || fails || !WITH_STATUS.includes(kind)) return false;
    const barred = findings.some((one) => one.rule === 'A19.bar' && one.result === 'fail');
    return !barred || rule === 'A19.bar';
  };
  return findings.filter(isGround).map(({ rule }) => rule);
}
