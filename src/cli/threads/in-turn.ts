/**
 * Work that is done one piece after the other, however many are asked for at once: a block is read and its answers
 * are printed in memory that the next one takes over.
 */
export function inTurn<Task extends readonly unknown[], Result>(
  work: (...task: Task) => Promise<Result>,
): (...task: Task) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (...task) => {
    const next = last.then(() => work(...task));
    last = next.catch(() => undefined);
    return next;
  };
}
