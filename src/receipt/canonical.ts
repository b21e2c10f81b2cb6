/**
 * The one text of a JSON value: as RFC 8785 writes it, with the members of objects in the order of their
 * UTF-16 units and without white space. What is equal as JSON has equal texts, whoever wrote it.
 * A member that is undefined is left out, as `JSON.stringify` leaves it out.
 *
 * @throws TypeError where the value is not JSON: NaN, an infinity, a function, a lone surrogate
 * @example
 * ```ts
 * canonical({ b: 1.0, a: ['€', -0] }) // => "{\"a\":[\"€\",0],\"b\":1}"
 * ```
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return textOf(value);
    case 'number':
      if (!Number.isFinite(value)) throw notJson(String(value));
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      // An item that is not there is undefined, and none that may be passed over.
      return Array.isArray(value)
        ? `[${Array.from(value, (item) => canonical(item)).join()}]`
        : objectOf(value);
    default:
      throw notJson(typeof value);
  }
}

function objectOf(value: object): string {
  const members = value as Readonly<Record<string, unknown>>;
  const written = Object.keys(members)
    .filter((key) => members[key] !== undefined)
    // By UTF-16 units, as RFC 8785 has it: no locale sorts them.
    .sort()
    .map((key) => `${textOf(key)}:${canonical(members[key])}`);
  return `{${written.join()}}`;
}

/** A high surrogate without a low one behind it, or a low one without a high one before it. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function textOf(text: string): string {
  if (LONE.test(text)) throw notJson(JSON.stringify(text));
  return JSON.stringify(text);
}

const notJson = (what: string): TypeError =>
  new TypeError(`不是 JSON：${what}。 This is no JSON: ${what}.`);
