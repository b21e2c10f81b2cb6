import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicNotice } from '../../src/index.js';
import { DISGUISES, disguised, validFacts } from '../../src/testing/index.js';
import { runs } from './runs.js';

/** What a reader makes out, written down anew: widths, cases, white space and invisible characters aside. */
function seen(text: string): string {
  const folded = [...text.normalize('NFKC').toLowerCase()];
  const visible = folded.filter((letter) => !/[\p{White_Space}\p{Cf}]/u.test(letter));
  return visible.join('').normalize('NFKC');
}

const demander = () =>
  fc
    .record({
      name: fc.oneof(
        fc.constantFrom('华芯 Semi', 'Å-tech', 'ﬁrm'),
        fc.string({ minLength: 2, maxLength: 6, unit: 'grapheme' }),
      ),
      id: fc.constantFrom('91110108551385082Q', 'X-1'),
      aliases: fc.array(fc.constantFrom('HX', '华', '芯片'), { maxLength: 2 }),
    })
    .filter(({ name }) => name.trim() !== '' && !/\p{Cs}/u.test(name));

/** A demand as a platform holds it, in some of whose texts the demander stands in a disguise. */
const held = () =>
  fc
    .record({
      demander: demander(),
      demand: validFacts('demand-collection', { decidedOn: '2024-06-30' }).map(
        ({ demand }) => demand,
      ),
      hidden: fc.array(
        fc.record({
          where: fc.constantFrom('name', 'task', 'need', 'id of a need', 'field'),
          term: fc.nat({ max: 3 }),
          disguise: fc.constantFrom(...DISGUISES),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ demander, demand, hidden }) => {
      let shown = demand;
      for (const { where, term, disguise } of hidden) {
        const terms = [demander.name, demander.id, ...demander.aliases];
        const name = terms[term % terms.length] ?? '';
        const text = `为${disguised(name, disguise)}研制`;
        const needs = shown.needs ?? [];
        if (where === 'name' || where === 'task') shown = { ...shown, [where]: text };
        else if (where === 'field') shown = { ...shown, field: text };
        else
          shown = {
            ...shown,
            needs: [
              ...needs,
              where === 'need' ? { id: `n${needs.length}`, text } : { id: text, text: '节拍' },
            ],
          };
      }
      const published = [shown.name, shown.task, ...(shown.needs ?? []).map(({ text }) => text)];
      // A name that begins with a mark melts into the letter before it, and cannot be seen.
      const betrayed = [demander.name, demander.id, ...demander.aliases]
        .map(seen)
        .some(
          (term) => [...term].length >= 2 && published.some((text) => seen(text).includes(term)),
        );
      return { demander, demand: shown, betrayed };
    });

describe('Article 9: the demander is not disclosed', () => {
  it('no notice that is made contains its name, id or alias in any disguise that a reader sees through', () => {
    let made = 0;
    fc.assert(
      fc.property(held(), ({ demander, demand }) => {
        const result = publicNotice(demand, demander);
        if (!result.ok) return;
        made += 1;
        const texts = [result.notice.name, result.notice.task, ...(result.notice.needs ?? [])];
        const terms = [demander.name, demander.id, ...demander.aliases].map(seen);
        for (const term of terms.filter((each) => [...each].length >= 2)) {
          expect(texts.filter((text) => seen(text ?? '').includes(term))).toEqual([]);
        }
      }),
      runs(500),
    );
    expect(made).toBeGreaterThan(50);
  });

  it('where name, task or a need betrays the demander no notice is made, and the text is named', () => {
    let refused = 0;
    fc.assert(
      fc.property(held(), ({ demander, demand, betrayed }) => {
        const result = publicNotice(demand, demander);
        if (betrayed) expect(result.ok).toBe(false);
        if (result.ok) return;
        refused += 1;
        for (const { term, in: path } of result.disclosed) {
          const [field = '', index] = path.replace('facts.notice.', '').split('.');
          const text =
            field === 'needs' ? demand.needs?.[Number(index)]?.text : demand[field as 'name'];
          expect(seen(String(text))).toContain(seen(term));
        }
      }),
      runs(500),
    );
    expect(refused).toBeGreaterThan(50);
  });

  it('a notice has no other fields than those of the article', () => {
    fc.assert(
      fc.property(held(), ({ demander, demand }) => {
        const result = publicNotice(demand, demander);
        if (!result.ok) return;
        const allowed = ['name', 'task', 'needs', 'investment', 'awardFunds'];
        expect(Object.keys(result.notice).filter((key) => !allowed.includes(key))).toEqual([]);
      }),
      runs(100),
    );
  });
});
