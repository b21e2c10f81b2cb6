import { type Arith, type Bool, init } from 'z3-solver';
import { type Algebra, inRange, type Measured, type Solved, shareLaws } from './shares.js';

/** Asks for a case in which each law fails. Whole numbers of any size, so nothing is rounded or runs over. */
export async function solved(milliseconds: number): Promise<readonly Solved[]> {
  const { Context, em } = await init();
  const z3 = Context('laws');
  type N = Arith<'laws'>;
  type B = Bool<'laws'>;
  const algebra: Algebra<N, B> = {
    number: (value) => z3.Int.val(value),
    times: (one, other) => one.mul(other),
    plus: (one, other) => one.add(other),
    atMost: (one, other) => one.le(other),
    and: (...statements) => z3.And(...statements),
    not: (statement) => z3.Not(statement),
    same: (one, other) => one.eq(other),
    implies: (one, other) => z3.Implies(one, other),
  };
  const names = ['whole', 'numerator', 'denominator', 'part', 'down', 'up', 'other'] as const;
  const measured = Object.fromEntries(
    names.map((name) => [name, z3.Int.const(name)]),
  ) as unknown as Measured<N>;
  const found: Solved[] = [];
  for (const law of shareLaws) {
    const solver = new z3.Solver();
    solver.set('timeout', milliseconds);
    solver.add(inRange(algebra, measured), z3.Not(law.holds(algebra, measured)));
    const answer = await solver.check();
    found.push({
      law,
      answer: answer === 'unsat' ? 'holds' : answer === 'sat' ? 'fails' : 'unknown',
    });
  }
  // Its threads would keep the process alive.
  (
    em as { readonly PThread?: { readonly terminateAllThreads?: () => void } }
  ).PThread?.terminateAllThreads?.();
  return found;
}
