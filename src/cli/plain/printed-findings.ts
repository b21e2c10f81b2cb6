import type { Finding } from '../../decisions/findings.js';
import type { Kleene } from '../../values/kleene.js';
import type { Utf8Text } from './utf8-text.js';

const [OPEN, CLOSE, COMMA, END] = [',"findings":[', ']', ',', '}'].map((text) =>
  Buffer.from(text),
) as [Buffer, Buffer, Buffer, Buffer];

/** How a member that stands behind the result is begun. */
const NAME = {
  facts: Buffer.from(',"facts":'),
  missing: Buffer.from(',"missing":'),
  open: Buffer.from(',"open":'),
  reason: Buffer.from(',"reason":'),
  excused: Buffer.from(',"excused":'),
  remedy: Buffer.from(',"remedy":'),
};

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
      printed.addMember(NAME.facts, finding.facts);
      if (finding.result === 'pass') printed.addMember(NAME.reason, finding.reason);
      else addAsNotPassed(finding, printed);
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

/** What is said of a rule that does not pass, in this order, each where there is one; of one that does, no more than a reason is. */
function addAsNotPassed(finding: Finding<string>, printed: Utf8Text): void {
  printed.addMember(NAME.missing, finding.missing);
  printed.addMember(NAME.open, finding.open);
  printed.addMember(NAME.reason, finding.reason);
  printed.addMember(NAME.excused, finding.excused);
  printed.addMember(NAME.remedy, finding.remedy);
}
