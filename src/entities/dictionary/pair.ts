/** One text in both languages, Chinese first. */
export type Pair = readonly [zh: string, en: string];
