/**
 * Whether a value is a JSON object through and through: plain objects and lists, texts, finite numbers,
 * true, false and null, without circles. A member that is undefined is left out, as JSON.stringify has it.
 * Walks without recursion, so that depth is no limit.
 */
export function isJsonObject(value: unknown): boolean {
  if (!isContainer(value) || Array.isArray(value)) return false;
  if (isFlat(value)) return true;
  const inside = new Set<object>();
  const done = new Set<object>();
  const waiting: Step[] = [{ value }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const each = step.value;
    if (!isContainer(each)) {
      if (!isScalar(each)) return false;
    } else if (step.leaving) {
      inside.delete(each);
      done.add(each);
    } else if (inside.has(each)) {
      return false; // a circle
    } else if (!done.has(each)) {
      inside.add(each);
      waiting.push({ value: each, leaving: true });
      for (const inner of membersOf(each)) waiting.push({ value: inner });
    }
  }
  return true;
}

interface Step {
  readonly value: unknown;
  readonly leaving?: true;
}

/** What is in a list or an object; a member that is undefined is not. */
const membersOf = (container: object): readonly unknown[] =>
  Object.values(container).filter((each) => each !== undefined || Array.isArray(container));

/** Whether no member of an object, its own or inherited, has anything in it: so most of them are. */
function isFlat(value: object): boolean {
  for (const key in value) {
    const member: unknown = value[key as keyof typeof value];
    if (!isScalar(member) && member !== undefined) return false;
  }
  return true;
}

function isContainer(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  // A plain object of this realm or another: its prototype, if it has one, is the end of the chain.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isScalar(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}
