import type { VNode } from 'preact';
import { fieldAt } from '../dictionary.js';
import { minimalFacts, robustness } from '../explain/index.js';
import type { Json, Language, RecheckOptions } from '../index.js';
import { list } from './answer.js';
import { type Child, el } from './element.js';
import { labelOf } from './fields.js';
import { kindIn } from './fits.js';
import { messages, texts } from './speech.js';
import type { Path } from './tree.js';

/** A page answers while one types: it judges less often than the command may. */
const BUDGET = 20_000;

/** Why the verdict stands and what would change it, for a record that could be judged. */
export function whyOf(
  record: Json,
  options: RecheckOptions & { readonly language: Language },
): Child[] {
  const { language, editions } = options;
  const say = texts[language];
  const asked = { editions, budget: BUDGET };
  return [
    el('h3', {}, say.why),
    ...alone(record, asked, language),
    ...readings(record, asked, language),
  ];
}

type Asked = Parameters<typeof minimalFacts>[1];

/** A path as people call it: the label of the field, with the numbers of its items. */
export function called(record: Json, path: string, language: Language): string {
  const kind = kindIn(record);
  const field = kind === undefined ? undefined : (fieldAt(kind, path) ?? fieldAt('record', path));
  const keys: Path = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return field === undefined ? path : labelOf(field, keys, language);
}

function alone(record: Json, asked: Asked, language: Language): VNode[] {
  const say = texts[language];
  const { facts } = minimalFacts(record, asked);
  if (facts === null || facts === undefined) return [];
  const names = facts.map((path) => called(record, path, language));
  const said =
    names.length === 0 ? say.aloneNone : say.alone(names.join(language === 'zh' ? '、' : ', '));
  return [el('p', { id: 'alone' }, said)];
}

function readings(record: Json, asked: Asked, language: Language): VNode[] {
  const say = texts[language];
  const answer = robustness(record, asked);
  if (answer.verdict === 'invalid' || answer.verdict === 'undetermined') return [];
  if ('readings' in answer) return [el('p', { id: 'robust' }, say.noReadings)];
  if ('robust' in answer) return [el('p', { id: 'robust' }, say.robust)];
  const lines = answer.sets.map(({ readings: switched, verdict }) =>
    say.turns(
      Object.entries(switched)
        .map(([id, choice]) => `${id}=${choice}`)
        .join(language === 'zh' ? '、' : ', '),
      messages[language].verdict(verdict),
    ),
  );
  return [el('div', { id: 'robust' }, list('complete' in answer ? [...lines, say.cut] : lines))];
}
