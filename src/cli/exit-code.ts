/** What the command ends with. */
export const EXIT = {
  /** Every record is upheld. */
  upheld: 0,
  /** At least one record is overturned, undetermined or invalid. */
  notUpheld: 1,
  /** It could not run, or not to the end: a file cannot be read, an option is wrong; or nothing was checked. */
  couldNotRun: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
