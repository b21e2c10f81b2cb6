import { departmentLabel, isDepartment, type Json, type Kind } from '../../index.js';
import type { ActName, Role, Stage, StepFinding } from '../../lifecycle/index.js';
import { BODIES, codeMeant } from '../coded-words.js';
import { publicBody } from '../evidence.js';
import { pathInWords } from '../paths.js';
import { Seen } from '../seen.js';
import { quoted, quotedBeside } from '../texts.js';
import type { Lexicon } from '../tongue.js';
import type { LifecycleNames } from './names.js';
import { valuesApart } from './value.js';

/** Every stage and the thing that it is one of; `none` is one of all. */
const THINGS = {
  collected: 'demand',
  assessed: 'demand',
  catalogued: 'demand',
  declined: 'demand',
  open: 'demand',
  closed: 'demand',
  'under-review': 'entry',
  entered: 'entry',
  suspended: 'entry',
  refused: 'entry',
  withdrawn: 'entry',
  filed: 'project',
  'supplement-due': 'project',
  accepted: 'project',
  'not-accepted': 'project',
  reviewed: 'project',
  'review-failed': 'project',
  listed: 'project',
  approved: 'project',
  rejected: 'project',
  announced: 'project',
  running: 'project',
  'project-accepted': 'project',
  terminated: 'project',
} as const satisfies Record<Exclude<Stage, 'none'>, 'demand' | 'entry' | 'project'>;

/** What a finding of a lifecycle saw, as a sentence needs it. */
export class StepSeen extends Seen {
  readonly #facts: { readonly [key: string]: Json | undefined };
  readonly #words: Lexicon;
  readonly #own: LifecycleNames;
  /** Whether the question stays open. */
  readonly isOpen: boolean;

  constructor(
    { facts = {}, result }: Pick<StepFinding, 'facts' | 'result'>,
    words: Lexicon,
    own: LifecycleNames,
  ) {
    super({ facts }, words);
    this.#facts = facts;
    this.#words = words;
    this.#own = own;
    this.isOpen = result === 'unknown';
  }

  /** Where the thing stands. */
  get stage(): string {
    return this.#own.stages[this.#facts['stage'] as Stage];
  }

  /** The thing that the act is done to, as its stages tell. */
  get thing(): 'demand' | 'entry' | 'project' {
    const stages = [this.#facts['stage'], ...this.#list('from')] as Stage[];
    const known = stages.find((stage) => stage !== 'none') as keyof typeof THINGS;
    return THINGS[known];
  }

  get thingName(): string {
    return this.#own.things[this.thing];
  }

  /** Whether the act makes the thing, which is there already. */
  get isMade(): boolean {
    return this.#list('from').includes('none');
  }

  /** The stages in which the act has a place. */
  get from(): string {
    const { quote, alternatives } = this.#words.tongue;
    return alternatives(this.#list('from').map((stage) => quote(this.#own.stages[stage as Stage])));
  }

  /** Acts that come first, one after the other. */
  get way(): string {
    return this.#words.tongue.list(this.#list('first').map((act) => this.#act(act)));
  }

  /** Who acts. */
  get by(): string {
    const expected = this.#list('expected').map(String);
    return actorInWords(String(this.#facts['by']), this.#words, this.#own, expected);
  }

  /** The kind of decision whose record cannot be made. */
  get decision(): string {
    return this.#words.kinds[this.#facts['noRecordOf'] as Kind];
  }

  /** Where an entry stands. */
  get entryStage(): string {
    return this.#own.stages[this.#facts['entryStage'] as Stage];
  }

  /** The roles of which one must act. */
  get roles(): string {
    return rolesInWords(this.#list('roles') as Role[], this.#words, this.#own);
  }

  /** Who must act, as far as it is on record; the roles otherwise. */
  get expected(): string {
    const who = this.#list('expected') as string[];
    const by = [String(this.#facts['by'])];
    return whoInWords({ by: this.#list('roles') as Role[], who }, this.#words, this.#own, by);
  }

  /** What the fact is that act and history differ on. */
  get fact(): string {
    const path = String(this.#facts['path']);
    const known = pathInWords(`facts.${path}`, this.#factOf, this.#words);
    return known ?? this.#words.tongue.quote(path);
  }

  /** Whose fact it is, where several kinds have one of this name that act and history can differ on. */
  get #factOf(): Kind | undefined {
    const { path, stated, onRecord } = this.#facts;
    if (path === 'notice') return 'formal-review';
    const isList = path === 'published' && Array.isArray(stated ?? onRecord);
    return isList ? 'demand-adjustment' : undefined;
  }

  /** What the act or the history says of it. */
  value(key: 'stated' | 'onRecord'): string {
    const { stated, onRecord, path } = this.#facts;
    const [act, history] = valuesApart([stated, onRecord], String(path), this.#words, this.#own);
    return key === 'stated' ? act : history;
  }

  /** The code of a body or a department whose name stands where the code belongs, quoted; or nothing. */
  get codeOfActor(): string | undefined {
    const { tongue } = this.#words;
    const by = String(this.#facts['by']).trim();
    const department = ['310000', '320000', '330000', '340000'].find(
      (each) => departmentLabel(each, 'zh') === by || departmentLabel(each, 'en') === by,
    );
    const code = codeMeant(by, BODIES) ?? department;
    return code === undefined ? undefined : tongue.quote(code);
  }

  /** Who acts, as written and quoted. */
  get byAsWritten(): string {
    return quoted(String(this.#facts['by']), this.#words.tongue);
  }

  #act(act: Json): string {
    return this.#own.acts[act as ActName];
  }

  #list(key: string): readonly Json[] {
    const list = this.#facts[key];
    return Array.isArray(list) ? list : [];
  }
}

/** A body or a department by its name, a party in quotation marks. */
function actorInWords(
  by: string,
  words: Lexicon,
  own: LifecycleNames,
  beside: readonly string[] = [],
): string {
  const name = publicActor(by, words, own);
  if (name === undefined) return quotedBeside(by, beside, words.tongue);
  return isDepartment(by.trim()) && words.tongue.language === 'en' ? `the ${name}` : name;
}

/** The name of a body or a department; a party has none but its own. */
export function publicActor(by: string, lexicon: Lexicon, { bodies }: LifecycleNames) {
  const name = by.trim();
  if (/^\d{6}$/.test(name)) return publicBody(name, lexicon);
  return Object.hasOwn(bodies, name) ? bodies[name] : undefined;
}

function rolesInWords(by: readonly Role[], { tongue }: Lexicon, { roles }: LifecycleNames) {
  return tongue.alternatives(by.map((role) => roles[role]));
}

/** Names on record; any of the four departments is said as such. The roles where nobody is on record. */
export function whoInWords(
  { by, who }: { readonly by: readonly Role[]; readonly who: readonly string[] },
  words: Lexicon,
  own: LifecycleNames,
  beside: readonly string[] = [],
): string {
  if (who.length === 0) return rolesInWords(by, words, own);
  const anyOfFour = who.filter(isDepartment).length === 4;
  const others = anyOfFour ? who.filter((each) => !isDepartment(each)) : who;
  return words.tongue.alternatives([
    ...others.map((each) =>
      each === 'departments' ? own.roles.departments : actorInWords(each, words, own, beside),
    ),
    ...(anyOfFour ? [own.roles.department] : []),
  ]);
}
