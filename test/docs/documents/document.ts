/** A file that is made from the code and checked in, so that a change shows as a diff. */
export interface GeneratedFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}
