import type { VNode } from 'preact';
import type { Field } from '../../dictionary.js';
import type { Json } from '../../index.js';
import { type Child, el, entered } from '../element.js';
import { type Branch, labelOf } from '../fields.js';
import type { Path } from '../tree.js';
import { at, errorsAt, type Form, idOf } from './context.js';
import { controls, errorsView, fieldView } from './field.js';

/** The fields of an object, each with its own kind of view. */
export const branchViews = (form: Form, branches: readonly Branch[], path: Path): Child[] =>
  branches.map((branch) => branchView(form, branch, [...path, branch.key]));

function branchView(form: Form, branch: Branch, path: Path): VNode {
  const { field, inside } = branch;
  if (field.type === 'object') {
    return group(form, field, path, {}, () => branchViews(form, inside, path));
  }
  if (field.type === 'list') {
    return group(form, field, path, [], () => itemsView(form, branch, path));
  }
  return fieldView(form, field, path);
}

/** An object or a list: not on record, on record as none, or there with what lies in it. */
function group(form: Form, field: Field, path: Path, empty: Json, within: () => Child[]): VNode {
  const { language } = form;
  const value = at(form, path);
  const id = idOf(path);
  const errors = errorsAt(form, path);
  return el(
    'fieldset',
    { class: errors.length > 0 ? 'faulty' : undefined },
    el('legend', {}, labelOf(field, path, language)),
    el('p', { class: 'meaning', id: `${id}--meaning` }, field.meaning[language]),
    presence(form, field, path, empty),
    ...errorsView(id, errors),
    ...(value === undefined || value === null ? [] : within()),
  );
}

function presence(form: Form, field: Field, path: Path, empty: Json): VNode {
  const { say, language } = form;
  const value = at(form, path);
  const choices: [string, string][] = [
    ['absent', say.absent],
    ...(field.nullable
      ? [
          ['none', field.whenNull ? `${say.none}（${field.whenNull[language]}）` : say.none] as [
            string,
            string,
          ],
        ]
      : []),
    ['there', say.there],
  ];
  return el(
    'select',
    {
      id: idOf(path),
      'aria-label': labelOf(field, path, language),
      'aria-describedby': `${idOf(path)}--meaning`,
      value: value === undefined ? 'absent' : value === null ? 'none' : 'there',
      onInput: (event: Event) => {
        const chosen = entered(event);
        form.put(path, chosen === 'absent' ? undefined : chosen === 'none' ? null : empty);
      },
    },
    choices.map(([name, label]) => el('option', { value: name }, label)),
  );
}

function itemsView(form: Form, { field, inside }: Branch, path: Path): Child[] {
  const { say, language } = form;
  const items = at(form, path);
  const count = Array.isArray(items) ? items.length : 0;
  const nameOf = (index: number): string =>
    field.item === undefined
      ? say.item(index + 1)
      : labelOf(
          { label: field.item.label, numbered: field.item.numbered },
          [...path, index],
          language,
        );
  return [
    ...Array.from({ length: count }, (_, index) =>
      itemView(form, { field, inside }, [...path, index], nameOf(index)),
    ),
    el(
      'button',
      {
        type: 'button',
        id: `${idOf(path)}--add`,
        // A new item of an object has its fields still to come; of plain values, a text still to be written.
        onClick: () => form.put([...path, count], inside.length > 0 ? {} : newItem(field, items)),
      },
      say.add(nameOf(count)),
    ),
  ];
}

/** What a new item of a list of plain values is, until it is filled in: a word that is not there yet, or a blank. */
export function newItem({ words }: Pick<Field, 'words'>, items: Json | undefined): Json {
  if (words === undefined || words.open) return '';
  const there: readonly Json[] = Array.isArray(items) ? items : [];
  return words.words.find((word) => !there.includes(word)) ?? '';
}

function itemView(
  form: Form,
  { field, inside }: Omit<Branch, 'key'>,
  path: Path,
  name: string,
): VNode {
  const id = idOf(path);
  const remove = el(
    'button',
    {
      type: 'button',
      class: 'remove',
      id: `${id}--remove`,
      onClick: () => {
        form.put(path, undefined);
        // Whoever works by keyboard stays in the list though the button of its last item is gone.
        const stays = document.activeElement !== document.body;
        if (!stays) document.getElementById(`${idOf(path.slice(0, -1))}--add`)?.focus();
      },
    },
    form.say.remove(name),
  );
  if (inside.length > 0) {
    return el(
      'fieldset',
      { class: 'item' },
      el('legend', {}, name),
      ...branchViews(form, inside, path),
      remove,
    );
  }
  return el(
    'div',
    { class: 'field item' },
    el('label', { for: id }, name),
    ...controls(
      // An item that is emptied stays as a blank, or the items below it would move up under the reader's hands.
      { ...form, put: (at, value) => form.put(at, value ?? '') },
      { ...field, type: field.items ?? 'text', nullable: false },
      path,
    ),
    el('p', { class: 'meaning', id: `${id}--meaning` }, ''),
    ...errorsView(id, errorsAt(form, path)),
    remove,
  );
}
