/** `true` where two types are the same, each assignable wherever the other is. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile unless the type is `true`. */
export type Holds<Condition extends true> = Condition;

// @ts-expect-error a type is not its own widening
export type NotTheSame = Holds<Same<'permit', string>>;
// @ts-expect-error nor is any
export type NotAny = Holds<Same<'permit', ReturnType<typeof JSON.parse>>>;
