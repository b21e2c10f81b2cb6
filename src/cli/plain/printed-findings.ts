import type { Finding } from '../../decisions/findings.js';
import type { Kleene } from '../../values/kleene.js';
import type { Utf8Text } from './utf8-text.js';

const [OPEN, CLOSE, COMMA, END] = [',"findings":[', ']', ',', '}'].map((text) =>
  Buffer.from(text),
) as [Buffer, Buffer, Buffer, Buffer];

/** What stands behind the result, in this order, each where there is one. */
const MEMBERS = (['facts', 'missing', 'open', 'reason', 'excused', 'remedy'] as const).map(
  (key) => ({ key, name: Buffer.from(`,"${key}":`) }),
);

/** Prints the findings of one kind under one edition, as `JSON.stringify` writes them. */
export class PrintedFindings {
  /** What stands in each finding of a rule up to the facts, by the rule and its result. */
  readonly #begun: { readonly [Result in Kleene]: Map<string, Buffer> } = {
    pass: new Map(),
    fail: new Map(),
    unknown: new Map(),
  };

  print(findings: readonly Finding<string>[], printed: Utf8Text): void {
    printed.addBytes(OPEN);
    for (let at = 0; at < findings.length; at += 1) {
      const finding = findings[at] as Finding<string>;
      if (at > 0) printed.addBytes(COMMA);
      printed.addBytes(this.#begunOf(finding));
      for (const { key, name } of MEMBERS) printed.addMember(name, finding[key]);
      printed.addBytes(END);
    }
    printed.addBytes(CLOSE);
  }

  #begunOf({ rule, article, modality, result }: Finding<string>): Buffer {
    const known = this.#begun[result].get(rule);
    if (known !== undefined) return known;
    const begun = Buffer.from(
      `{"rule":"${rule}","article":${article},"modality":"${modality}","result":"${result}"`,
    );
    this.#begun[result].set(rule, begun);
    return begun;
  }
}
