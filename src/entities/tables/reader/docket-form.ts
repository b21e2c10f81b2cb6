import { acts } from '../acts.js';
import { others } from '../others.js';
import { Choice, type Form, formOf } from './form.js';

/** Dockets whose acts are all as their tables want them. */
export function docketForm(): Form {
  const form = formOf(others.docket);
  const act = new Choice('act', acts).asForm;
  const place = form.words.texts.indexOf('acts');
  return {
    ...form,
    members: form.members.map((member, at) => (at === place ? { ...member, each: act } : member)),
  };
}
