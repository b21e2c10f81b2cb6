import type { VNode } from 'preact';
import { type Field, outcomesOf, wordsOf } from '../../dictionary.js';
import type { Json, Kind } from '../../index.js';
import { type Child, el, entered } from '../element.js';
import { branchesOf } from '../fields.js';
import { messages } from '../speech.js';
import { isTree, type Path, type Tree } from '../tree.js';
import { at, errorsAt, type Form } from './context.js';
import { errorsView } from './field.js';
import { branchViews } from './group.js';

export interface RecordForm {
  readonly kind: Kind;
  /** The rules of its kind from which a reason excuses, under the edition that it names. */
  readonly principles: readonly string[];
  readonly choose: (kind: Kind) => void;
}

/** The form of a record: the decision itself, its facts, and the reasons for departing from a principle. */
export function recordForm(form: Form, { kind, principles, choose }: RecordForm): VNode {
  const { say } = form;
  return el(
    'form',
    { onSubmit: (event: Event) => event.preventDefault() },
    el(
      'fieldset',
      {},
      el('legend', {}, say.envelope),
      kindView(form, kind, choose),
      ...envelopeViews(form, kind),
    ),
    el(
      'fieldset',
      {},
      el('legend', {}, say.facts),
      ...branchViews(form, branchesOf(kind), ['facts']),
    ),
    ...reasonViews(form, principles),
  );
}

function kindView({ language, say }: Form, kind: Kind, choose: (kind: Kind) => void): VNode {
  return el(
    'div',
    { class: 'field' },
    el('label', { for: 'kind' }, say.kind),
    el(
      'select',
      {
        id: 'kind',
        value: kind,
        'aria-describedby': 'kind--meaning',
        onInput: (event: Event) => choose(entered(event) as Kind),
      },
      wordsOf('kinds').map(({ word, label }) => el('option', { value: word }, label[language])),
    ),
    el('p', { class: 'meaning', id: 'kind--meaning' }, say.kindHint),
  );
}

function envelopeViews(form: Form, kind: Kind): Child[] {
  return branchesOf('record').flatMap((branch): Child[] => {
    const { key, field } = branch;
    if (key === 'kind' || key === 'facts' || key === 'reasons') return [];
    if (key === 'meta') {
      return at(form, ['meta']) === undefined ? [] : [el('p', {}, form.say.kept('meta'))];
    }
    return key === 'outcome' ? [outcomeView(form, field, kind)] : branchViews(form, [branch], []);
  });
}

/** The outcomes of the kind, by their own names. */
function outcomeView(form: Form, field: Field, kind: Kind): VNode {
  const { language, say } = form;
  const value = at(form, ['outcome']);
  return el(
    'div',
    { class: 'field' },
    el(
      'label',
      { for: 'outcome' },
      field.label[language],
      el('span', { class: 'mark' }, ` ${say.required}`),
    ),
    el(
      'select',
      {
        id: 'outcome',
        value: typeof value === 'string' ? value : '',
        'aria-describedby': 'outcome--meaning',
        onInput: (event: Event) => form.put(['outcome'], entered(event) || undefined),
      },
      el('option', { value: '' }, say.absent),
      outcomesOf(kind).map(({ word }) =>
        el('option', { value: word }, messages[language].outcome(kind, word)),
      ),
    ),
    el('p', { class: 'meaning', id: 'outcome--meaning' }, field.meaning[language]),
    ...errorsView('outcome', errorsAt(form, ['outcome'])),
  );
}

/** A reason for each principle; and those that a record gives for other rules, which excuse nothing. */
function reasonViews(form: Form, principles: readonly string[]): Child[] {
  const reasons = at(form, ['reasons']);
  const given = isTree(reasons) ? reasons : {};
  const others = Object.keys(given).filter((rule) => !principles.includes(rule));
  if (principles.length + others.length === 0) return [];
  return [
    el(
      'fieldset',
      {},
      el('legend', {}, form.say.reasons),
      ...errorsView('reasons', errorsAt(form, ['reasons'])),
      ...principles.map((rule) =>
        reasonView(form, rule, (reason) => form.put(...reasonGiven(given, rule, reason))),
      ),
      // One that is emptied stays as a blank, or its field would be gone under the reader's hands.
      ...others.flatMap((rule) => [
        reasonView(form, rule, (reason) => form.put(['reasons', rule], reason)),
        el(
          'button',
          {
            type: 'button',
            class: 'remove',
            id: `reasons.${rule}--remove`,
            onClick: () => {
              form.put(...reasonGiven(given, rule, ''));
              document.getElementById('outcome')?.focus();
            },
          },
          form.say.remove(form.say.reasonFor(nameOf(form, rule))),
        ),
      ]),
    ),
  ];
}

const nameOf = ({ language }: Form, rule: string): string => messages[language].rule(rule as never);

function reasonView(form: Form, rule: string, put: (reason: string) => void): VNode {
  const id = `reasons.${rule}`;
  const given = at(form, ['reasons', rule]);
  const errors = errorsAt(form, ['reasons', rule]);
  return el(
    'div',
    { class: errors.length > 0 ? 'field faulty' : 'field' },
    el('label', { for: id }, nameOf(form, rule)),
    el('input', {
      id,
      type: 'text',
      autocomplete: 'off',
      'aria-describedby': errors.length > 0 ? `${id}--errors` : undefined,
      'aria-invalid': errors.length > 0 ? 'true' : undefined,
      value: typeof given === 'string' ? given : '',
      onInput: (event: Event) => put(entered(event)),
    }),
    ...errorsView(id, errors),
  );
}

/** Without a reason the record has no `reasons`: none is left behind empty. */
function reasonGiven(reasons: Tree, rule: string, reason: string): [Path, Json | undefined] {
  const others = Object.keys(reasons).filter((each) => each !== rule);
  return reason === '' && others.length === 0
    ? [['reasons'], undefined]
    : [['reasons', rule], reason === '' ? undefined : reason];
}
