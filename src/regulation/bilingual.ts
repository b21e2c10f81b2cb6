/** One text in the two languages of the project: both always present, neither a fallback. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
