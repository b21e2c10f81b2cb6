import type { VNode } from 'preact';
import { type Field, outcomesOf, wordsOf } from '../../dictionary.js';
import type { Json, Kind } from '../../index.js';
import { type Child, el, entered } from '../element.js';
import { branchesOf } from '../fields.js';
import { principlesOf } from '../fits.js';
import { messages } from '../speech.js';
import { isTree, type Path } from '../tree.js';
import { at, errorsAt, type Form } from './context.js';
import { errorsView } from './field.js';
import { branchViews } from './group.js';

/** The form of a record: the decision itself, its facts, and the reasons for departing from a principle. */
export function recordForm(form: Form, kind: Kind, choose: (kind: Kind) => void): VNode {
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
    ...reasonViews(form, kind),
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

function reasonViews(form: Form, kind: Kind): Child[] {
  const rules = principlesOf(kind);
  if (rules.length === 0) return [];
  const reasons = at(form, ['reasons']);
  return [
    el(
      'fieldset',
      {},
      el('legend', {}, form.say.reasons),
      ...errorsView('reasons', errorsAt(form, ['reasons'])),
      ...rules.map((rule) => {
        const id = `reasons.${rule}`;
        const given = isTree(reasons) && Object.hasOwn(reasons, rule) ? reasons[rule] : '';
        return el(
          'div',
          { class: 'field' },
          el('label', { for: id }, messages[form.language].rule(rule as never)),
          el('input', {
            id,
            type: 'text',
            autocomplete: 'off',
            value: typeof given === 'string' ? given : '',
            onInput: (event: Event) => form.put(...reasonGiven(reasons, rule, entered(event))),
          }),
          ...errorsView(id, errorsAt(form, ['reasons', rule])),
        );
      }),
    ),
  ];
}

/** Without a reason the record has no `reasons`: none is left behind empty. */
function reasonGiven(
  reasons: Json | undefined,
  rule: string,
  reason: string,
): [Path, Json | undefined] {
  const others = isTree(reasons) ? Object.keys(reasons).filter((each) => each !== rule) : [];
  return reason === '' && others.length === 0
    ? [['reasons'], undefined]
    : [['reasons', rule], reason === '' ? undefined : reason];
}
