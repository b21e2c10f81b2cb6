import { DELTA, inDelta, type Place, provinceOf } from '../values/place.js';
import { canonicalText } from '../values/text.js';

/** What counts as a region of the delta: 两地 (R12.units). */
export type Grain = 'province' | 'city';

/** From how many regions units come, as far as is asked: at least, at most, and which for certain. */
export interface Regions {
  readonly least: number;
  readonly most: number;
  /** In the order of their codes. */
  readonly certain: readonly string[];
}

interface Placed {
  readonly name: string;
  readonly place?: Place | undefined;
}

/** The regions in which one unit may lie; with `outside` it may also lie in none that counts. */
interface Whereabouts {
  readonly regions: readonly string[];
  readonly outside: boolean;
  /** No place is on record: it may lie anywhere. */
  readonly anywhere: boolean;
}

/**
 * From how many regions of the delta units come. Rows of one name are one unit, which lies in one place:
 * where they state several, in any one of them; where a place is not on record, in any region or in none.
 * At most `required` regions are told apart, which is as many as a rule asks for.
 */
export function regionsOf(units: readonly Placed[], grain: Grain, required: number): Regions {
  const settled = settledRegions(units, grain);
  if (settled === undefined) return openRegions(units, grain, required);
  return { least: settled.length, most: settled.length, certain: settled };
}

/** The same of any units. */
function openRegions(units: readonly Placed[], grain: Grain, required: number): Regions {
  const known = grain === 'city' ? citiesOnRecord(units) : [];
  const unitsByName = new Map<string, Whereabouts>();
  for (const { name, place } of units) {
    const key = canonicalText(name);
    unitsByName.set(key, joined(unitsByName.get(key), whereabouts(place, grain, known)));
  }
  const certain: string[] = [];
  const open: Whereabouts[] = [];
  for (const unit of unitsByName.values()) {
    const [first] = unit.regions;
    if (!isCertain(unit)) {
      if (unit.anywhere || first !== undefined) open.push(unit);
    } else if (first !== undefined && !certain.includes(first)) certain.push(first);
  }
  const bound = open.filter(({ outside, anywhere }) => !outside && !anywhere);
  const further = fewestFurther(
    bound
      .map(({ regions }) => new Set(regions))
      .filter((regions) => !certain.some((region) => regions.has(region)))
      .sort((a, b) => a.size - b.size),
    required - certain.length,
  );
  const ceiling = grain === 'province' ? 4 : Math.max(required, certain.length);
  return {
    least: certain.length + further,
    most: mostRegions(open, certain, ceiling),
    certain: certain.sort(),
  };
}

/**
 * The provinces of the delta from which a list of units comes, by prefix and in the order 31, 32, 33,
 * 34: Shanghai, Jiangsu, Zhejiang, Anhui. Units elsewhere may join and count nothing; a unit whose place
 * is not on record is not counted either. Article 12, R12.units.
 *
 * @example
 * ```ts
 * provincesCovered([{ place: '320500' }, { place: '320100' }, { place: '110000' }]) // => ["32"]
 * ```
 */
export function provincesCovered(
  units: readonly { readonly place?: Place | undefined }[],
): (typeof DELTA)[number][] {
  return DELTA.filter((province) =>
    units.some(({ place }) => place !== undefined && provinceOf(place) === province),
  );
}

/** In so many rows it is soon looked for a name; more of them are told apart by a map. */
const FEW = 16;

/**
 * The regions of units each of which lies in one of them, or in none that counts, and in the same wherever its name
 * stands again, as nearly all do: then nothing is open. Of others nothing.
 */
function settledRegions(units: readonly Placed[], grain: Grain): string[] | undefined {
  if (units.length > FEW) return undefined;
  const names: string[] = [];
  const regions: string[] = [];
  const certain: string[] = [];
  for (const { name, place } of units) {
    const region = place === undefined ? undefined : onlyRegionOf(place, grain);
    if (region === undefined) return undefined;
    const key = canonicalText(name);
    const before = names.indexOf(key);
    if (before >= 0 && regions[before] !== region) return undefined;
    names.push(key);
    regions.push(region);
    if (region !== NONE && !certain.includes(region)) certain.push(region);
  }
  return certain.sort();
}

const NONE = '';

/** The one region in which a place lies, `NONE` of those that count; nothing where it may be one of several. */
function onlyRegionOf(place: Place, grain: Grain): string | undefined {
  const province = provinceOf(place);
  if (!(DELTA as readonly string[]).includes(province)) return NONE;
  if (grain === 'province' || province === '31') return province;
  return place.endsWith('0000') ? undefined : place.slice(0, 4);
}

const isCertain = ({ regions, outside, anywhere }: Whereabouts): boolean =>
  !anywhere && !outside && regions.length === 1;

/** No place is on record. */
const ANYWHERE: Whereabouts = { regions: [], outside: true, anywhere: true };
const OUTSIDE: Whereabouts = { regions: [], outside: true, anywhere: false };

function whereabouts(
  place: Place | undefined,
  grain: Grain,
  known: readonly string[],
): Whereabouts {
  if (place === undefined) return ANYWHERE;
  if (!inDelta(place)) return OUTSIDE;
  return { regions: regionsIn(place, grain, known), outside: false, anywhere: false };
}

function joined(one: Whereabouts | undefined, other: Whereabouts): Whereabouts {
  if (one === undefined) return other;
  return {
    regions: [...new Set([...one.regions, ...other.regions])],
    outside: one.outside || other.outside,
    anywhere: one.anywhere || other.anywhere,
  };
}

/** A province's own code says only the province: the unit may lie in any of its cities. */
function regionsIn(place: Place, grain: Grain, known: readonly string[]): string[] {
  const only = onlyRegionOf(place, grain);
  if (only !== undefined) return [only];
  const province = provinceOf(place);
  // The cities that other units name, and as many others as any rule can ask for: each province has more.
  const others = ['?1', '?2', '?3', '?4'].map((mark) => province + mark);
  return [...known.filter((city) => city.startsWith(province)), ...others];
}

/** The prefectures of the delta in which units lie for certain, by the first four digits. */
export function citiesOnRecord(units: readonly Placed[]): string[] {
  const cities = units.flatMap(({ place }) =>
    place !== undefined && inDelta(place) && !place.endsWith('0000') ? [place.slice(0, 4)] : [],
  );
  return [...new Set(cities)];
}

/**
 * The fewest regions by which every unit has one, the units with the fewest first. Of more than are asked for no more
 * is said: looking on would take twice as long with each unit that states two places.
 */
function fewestFurther(units: readonly ReadonlySet<string>[], asked: number): number {
  const [first] = units;
  if (first === undefined || asked <= 0) return 0;
  let fewest = Math.min(units.length, asked);
  for (const region of first) {
    if (fewest <= 1) break;
    const elsewhere = (regions: ReadonlySet<string>) => !regions.has(region);
    // Of one more no more is asked than whether it is needed.
    const further =
      fewest === 2
        ? Number(units.some(elsewhere))
        : fewestFurther(units.filter(elsewhere), fewest - 1);
    fewest = Math.min(fewest, 1 + further);
  }
  return fewest;
}

/** The most regions that certain and open units can cover, each open one taking a region of its own. */
function mostRegions(
  open: readonly Whereabouts[],
  certain: readonly string[],
  ceiling: number,
): number {
  const takenBy = new Map<string, readonly string[]>();
  const takes = (regions: readonly string[], seen: Set<string>): boolean => {
    for (const region of regions) {
      if (certain.includes(region) || seen.has(region)) continue;
      seen.add(region);
      const holder = takenBy.get(region);
      if (holder === undefined || takes(holder, seen)) {
        takenBy.set(region, regions);
        return true;
      }
    }
    return false;
  };
  let most = certain.length;
  for (const { regions, anywhere } of open) {
    if (most >= ceiling) break;
    if (anywhere || takes(regions, new Set())) most += 1;
  }
  return most;
}
