/**
 * Hands for the trial page. These two run inside the page and are sent there as they stand: they may use nothing
 * from outside themselves.
 */

/** Fills the form in from nothing: every field is set as a person would set it, and tells the page so. */
export function typed(record: { readonly [key: string]: unknown }): void {
  const field = (id: string): HTMLInputElement => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`no field ${id}`);
    return found as HTMLInputElement;
  };
  const set = (id: string, value: string): void => {
    const control = field(id);
    control.value = value;
    if (control.value !== value) throw new Error(`${id} does not take ${value}`);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const offers = (id: string, value: string): boolean => {
    const control = field(id) as unknown as HTMLSelectElement;
    return (
      control.tagName === 'SELECT' && [...control.options].some((option) => option.value === value)
    );
  };
  const none = (id: string): void => {
    if (offers(id, 'none')) set(id, 'none');
    else if (offers(id, '--null')) set(id, '--null');
    else field(`${id}--none`).click();
  };
  const fill = (value: unknown, id: string): void => {
    if (value === null) none(id);
    else if (Array.isArray(value)) {
      set(id, 'there');
      value.forEach((item, index) => {
        field(`${id}--add`).click();
        if (typeof item === 'object') inside(item as object, `${id}.${index}`);
        else fill(item, `${id}.${index}`);
      });
    } else if (typeof value === 'object') {
      set(id, 'there');
      inside(value as object, id);
    } else if (typeof value === 'number') {
      set(id, field(id).inputMode === 'numeric' ? String(value) : `${value}分`);
    } else set(id, String(value));
  };
  const inside = (value: object, id: string): void => {
    for (const [key, each] of Object.entries(value)) fill(each, `${id}.${key}`);
  };
  const json = document.getElementById('record-json') as HTMLTextAreaElement | null;
  if (json === null) document.getElementById('as-json')?.click();
  // A reason for what is no principle has a field only where one is given.
  const reasons = Object.keys(record['reasons'] ?? {}).map((rule) => [rule, '']);
  const begun = { kind: record['kind'], facts: {} };
  set(
    'record-json',
    JSON.stringify(
      reasons.length === 0 ? begun : { ...begun, reasons: Object.fromEntries(reasons) },
    ),
  );
  field('as-form').click();
  for (const [key, value] of Object.entries(record)) {
    if (key === 'kind' || key === 'meta') continue;
    if (key === 'facts' || key === 'reasons') inside(value as object, key);
    else fill(value, key);
  }
}

/** Puts the whole record in as JSON. */
export function pasted(record: unknown): void {
  if (document.getElementById('record-json') === null) document.getElementById('as-json')?.click();
  const area = document.getElementById('record-json') as HTMLTextAreaElement;
  area.value = JSON.stringify(record);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
