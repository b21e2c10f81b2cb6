import type { VNode } from 'preact';
import { type Field, type Vocabulary, wordsOf } from '../../dictionary.js';
import { type Json, placeLabel } from '../../index.js';
import { type Child, el, entered } from '../element.js';
import { labelOf } from '../fields.js';
import type { Path } from '../tree.js';
import { shown, typed } from '../typed.js';
import { at, errorsAt, type Form, idOf } from './context.js';

type Described = Pick<Field, 'type' | 'nullable' | 'required'> & Partial<Field>;

/** One field with its label, what it means, and what is wrong with it. */
export function fieldView(form: Form, field: Field, path: Path): VNode {
  const { language, say } = form;
  const id = idOf(path);
  const errors = errorsAt(form, path);
  return el(
    'div',
    { class: errors.length > 0 ? 'field faulty' : 'field' },
    el(
      'label',
      { for: id },
      labelOf(field, path, language),
      field.required ? el('span', { class: 'mark' }, ` ${say.required}`) : null,
    ),
    ...controls(form, field, path),
    el(
      'p',
      { class: 'meaning', id: `${id}--meaning` },
      [field.meaning[language], hintOf(form, field, path), say.held(field.holder.label[language])]
        .filter((said) => said !== '')
        .join(' '),
    ),
    ...errorsView(id, errors),
  );
}

export const errorsView = (id: string, errors: readonly string[]): Child[] =>
  errors.length === 0
    ? []
    : [
        el(
          'ul',
          { class: 'errors', id: `${id}--errors` },
          errors.map((error) => el('li', {}, error)),
        ),
      ];

/** The control of a field, and beside it, where `null` says something, the choice of it. */
export function controls(form: Form, field: Described, path: Path): Child[] {
  const chosen = chooser(form, field, path);
  if (chosen !== undefined) return [chosen];
  const isNull = at(form, path) === null;
  const input = textInput(form, field, path, isNull);
  if (!field.nullable) return input;
  const id = `${idOf(path)}--none`;
  return [
    ...input,
    el(
      'label',
      { class: 'none', for: id },
      el('input', {
        id,
        type: 'checkbox',
        checked: isNull,
        onInput: () => form.put(path, isNull ? undefined : null),
      }),
      ` ${noneLabel(form, field)}`,
    ),
  ];
}

const noneLabel = ({ language, say }: Form, { whenNull }: Described): string =>
  whenNull === undefined ? say.none : `${say.none}（${whenNull[language]}）`;

/** A list of what may stand there, where there are only a few: yes and no, the words. */
function chooser(form: Form, field: Described, path: Path): VNode | undefined {
  const choices = choicesOf(form, field);
  if (choices === undefined) return undefined;
  const value = at(form, path);
  const all: [string, Json | undefined, string][] = [
    ['', undefined, form.say.absent],
    ...choices,
    ...(field.nullable ? [['--null', null, noneLabel(form, field)] as [string, null, string]] : []),
  ];
  return el(
    'select',
    {
      ...describedBy(form, path),
      value: all.find(([, each]) => each === value)?.[0] ?? '',
      onInput: (event: Event) => {
        const name = entered(event);
        form.put(path, all.find(([each]) => each === name)?.[1]);
      },
    },
    all.map(([name, , label]) => el('option', { value: name }, label)),
  );
}

function choicesOf(
  { language, say }: Form,
  { type, words }: Described,
): [string, Json, string][] | undefined {
  if (type === 'boolean') {
    return [
      ['true', true, say.yes],
      ['false', false, say.no],
    ];
  }
  if (words === undefined || words.open) return undefined;
  return words.words.map((word) => [word, word, labelOfWord(words.list, word, language)]);
}

/** A word as people say it; a code that no list explains stands for itself. */
function labelOfWord(list: Vocabulary | undefined, word: string, language: 'zh' | 'en'): string {
  const entry = list === undefined ? undefined : wordsOf(list).find((each) => each.word === word);
  return entry === undefined ? word : entry.label[language];
}

function textInput(form: Form, field: Described, path: Path, disabled: boolean): Child[] {
  const { words } = field;
  const id = idOf(path);
  const offered = words?.open ? `${id}--words` : undefined;
  const value = at(form, path);
  return [
    el('input', {
      ...describedBy(form, path),
      type: 'text',
      autocomplete: 'off',
      spellcheck: false,
      inputmode: field.type === 'integer' || field.type === 'place' ? 'numeric' : undefined,
      list: offered,
      disabled,
      value: shown(field.type, value ?? undefined) ?? '',
      onInput: (event: Event) => form.put(path, typed(field.type, entered(event))),
    }),
    words?.open
      ? el(
          'datalist',
          { id: offered },
          words.words.map((word) =>
            el('option', { value: word }, labelOfWord(words.list, word, form.language)),
          ),
        )
      : null,
  ];
}

const describedBy = (form: Form, path: Path) => {
  const id = idOf(path);
  const faulty = errorsAt(form, path).length > 0;
  return {
    id,
    'aria-describedby': faulty ? `${id}--errors ${id}--meaning` : `${id}--meaning`,
    'aria-invalid': faulty ? 'true' : undefined,
  };
};

/** How to write it; of a place that is written, what it is called. */
function hintOf(form: Form, { type }: Described, path: Path): string {
  if (/money$/.test(type)) return form.say.moneyHint;
  if (type === 'date') return form.say.dateHint;
  if (idOf(path) === 'edition') return form.say.editionField;
  if (type !== 'place') return '';
  const value = at(form, path);
  const name =
    typeof value === 'string' && /^\d{6}$/.test(value) ? placeLabel(value, form.language) : '';
  return name === '' || name === value ? form.say.placeHint : name;
}
