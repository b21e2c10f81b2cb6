import * as fc from 'fast-check';
import type { FactsByKind, Parameters } from '../index.js';
import { DISGUISES, type Disguise, disguised } from './disguises.js';
import {
  around,
  fenAmount,
  ids,
  mostly,
  near,
  onRecord,
  orNull,
  rowsById,
  type Setting,
  valuesOf,
  words,
  written,
} from './values.js';

/** Facts of one kind for a setting. */
export type FactsFor<K extends keyof FactsByKind> = (
  setting: Setting,
) => fc.Arbitrary<FactsByKind[K]>;

/** A place: in the delta most often, elsewhere in the country, or overseas. */
export const place = () =>
  mostly('320500', '310115', '330100', '340800', '320100', '110108', 'overseas');
/** One of the four departments most often, or another body. */
export const department = () =>
  mostly('320000', '310000', '330000', '340000', '320500', '110000', 'overseas');
/** All four departments most often, in any order, with others or not. */
export const departments = () =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(FOUR) },
    { weight: 1, arbitrary: fc.shuffledSubarray([...FOUR, '320500', '310000'], { minLength: 3 }) },
    { weight: 1, arbitrary: fc.array(department(), { maxLength: 5 }) },
  );
const FOUR = ['310000', '320000', '330000', '340000'];

export const partyKind = () => mostly('enterprise', 'university', 'institute', 'other');
export const yes = (): fc.Arbitrary<boolean> => mostly<boolean>(true, false);
type Body = Parameters['guideIssuer'];
export const body = (usual: Body): fc.Arbitrary<Body> =>
  mostly(usual, 'task-force', 'office', 'promotion-group', 'agency', 'departments');

/** All of a list's words most often, or some of them. */
export const someOf = <const Word>(...all: Word[]): fc.Arbitrary<Word[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(all) },
    { weight: 1, arbitrary: fc.shuffledSubarray(all) },
  );

const need = () => fc.record({ id: ids(), text: words() });

export const collectionFacts: FactsFor<'demand-collection'> = (setting) => {
  const { keyFields, focusMonths } = valuesOf(setting.edition);
  const months = fc.oneof(
    around(focusMonths.min, setting, { min: 1, max: 120 }),
    around(focusMonths.max, setting, { min: 1, max: 120 }),
  );
  return onRecord(
    {
      department: department(),
      demander: onRecord({
        name: words(),
        id: words(),
        kind: partyKind(),
        place: place(),
        backbone: yes(),
      }),
      demand: onRecord(
        {
          name: words(),
          task: words(),
          field: mostly(keyFields[0] ?? 'quantum', ...keyFields, ' biomedicine\t', 'quantum'),
          direction: mostly(
            'chip',
            'software',
            'equipment',
            'material',
            'demonstration',
            ' chip ',
            'service',
          ),
          months,
          crossRegion: yes(),
          needs: rowsById(need()),
          investment: written(fenAmount(setting)),
          awardFunds: written(fenAmount(setting)),
        },
        'name',
        'task',
      ),
    },
    'demand',
  );
};

export const catalogueFacts: FactsFor<'demand-catalogue'> = (setting) =>
  onRecord({
    assessment: onRecord({
      experts: around(1, setting, { max: 20 }),
      criteria: someOf(
        ...(['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'] as const),
      ),
      favourable: yes(),
    }),
    deliberation: orNull(
      fc.record({ body: body(valuesOf(setting.edition).catalogueBody), approved: yes() }),
    ),
  });

/** A text of a notice, and the name of the demander that may be added to it in a disguise. */
const draftText = () =>
  fc.record({
    text: fc.oneof(
      { withCrossShrink: true },
      { weight: 8, arbitrary: words() },
      { weight: 1, arbitrary: fc.constantFrom('', ' ') },
    ),
    disguise: mostly(undefined, undefined, ...DISGUISES),
    which: fc.nat({ max: 3 }),
  });

/** Amounts close to each other, or any. */
const closeAmount = (setting: Setting) =>
  written(
    fc.oneof(
      { withCrossShrink: true },
      { weight: 3, arbitrary: fc.constantFrom(100, 99, 101) },
      { weight: 1, arbitrary: fenAmount(setting) },
    ),
  );

export const publicationFacts: FactsFor<'demand-publication'> = (setting) =>
  fc
    .record({
      notice: onRecord({
        name: draftText(),
        task: draftText(),
        needs: fc.array(draftText(), { maxLength: 3 }),
        investment: closeAmount(setting),
        awardFunds: closeAmount(setting),
        remarks: draftText(),
      }),
      demander: onRecord(
        {
          name: mostly('华芯 Semi', '张江 e\u0301', ' Acme'),
          id: mostly('91110108551385082Q', 'X', '3L'),
          aliases: fc.subarray(['HX', '华', 'ﬁrm', '\u200bx']),
        },
        'name',
      ),
      rest: onRecord({ catalogued: yes(), departments: departments() }),
      unnamed: mostly(false, true),
    })
    .map(({ notice, demander, rest, unnamed }) => {
      const terms = [demander.name, demander.id ?? '', ...(demander.aliases ?? [])];
      const shown = ({
        text,
        disguise,
        which,
      }: {
        text: string;
        disguise?: Disguise | undefined;
        which: number;
      }) => (disguise === undefined ? text : `${text}${disguised(terms[which] ?? '', disguise)}`);
      const { name, task, needs, remarks, ...amounts } = notice;
      return {
        ...rest,
        notice: {
          ...amounts,
          ...(name && { name: shown(name) }),
          ...(task && { task: shown(task) }),
          ...(needs && { needs: needs.map(shown) }),
          ...(remarks && { remarks: shown(remarks) }),
        },
        ...(unnamed ? {} : { demander }),
      };
    });

export const matchingFacts: FactsFor<'solution-matching'> = (setting) => {
  const rows = () =>
    rowsById(onRecord({ id: ids(), on: near(setting.decidedOn, setting) }, 'id'), { maxLength: 5 });
  return onRecord({ received: rows(), forwarded: rows() });
};
