import { parseMoney } from '../../src/index.js';
import type { AnyRecord, Facts } from './records.js';

/**
 * What a careful programmer writes by hand for four kinds of decision, in one function each, without
 * rules as data, editions or reasons for departing: the same findings with the same evidence. It is what
 * the library is measured against, so nothing here is slower than it has to be.
 */

type Result = 'pass' | 'fail' | 'unknown';
interface Found {
  rule: string;
  article: number;
  modality: 'must' | 'advise' | 'define';
  result: Result;
  facts?: unknown;
  missing?: string[];
  open?: string;
  remedy?: unknown[];
}

export interface Determined {
  lawful: string[];
  possible: string[];
  findings: Found[];
}

export type Reference = (facts: never, decidedOn: string) => Determined;

type Money = number | string;
const fen = (money: Money): number => parseMoney(money, true) as number;

function finding(
  rule: string,
  article: number,
  modality: Found['modality'],
  result: Result,
  facts?: unknown,
): Found {
  return facts === undefined
    ? { rule, article, modality, result }
    : { rule, article, modality, result, facts };
}

function lacking(found: Found, ...missing: string[]): Found {
  found.missing = missing;
  return found;
}

/** Whether every `must` holds. */
function conjunction(findings: readonly Found[]): Result {
  let whole: Result = 'pass';
  for (const { modality, result } of findings) {
    if (modality !== 'must') continue;
    if (result === 'fail') return 'fail';
    if (result === 'unknown') whole = 'unknown';
  }
  return whole;
}

function bound(findings: Found[], yes: string, no: string): Determined {
  const deciding = conjunction(findings);
  if (deciding === 'fail') return { lawful: [no], possible: [no], findings };
  if (deciding === 'unknown') return { lawful: [], possible: [yes, no], findings };
  return { lawful: [yes], possible: [yes], findings };
}

interface GrantFacts {
  investment?: Money;
  grant: Money;
  approvedOn?: string | null;
  localCap?: Money | null;
  sources?: { level: string; amount: Money }[];
}

function grant(facts: GrantFacts, decidedOn: string): Determined {
  const { investment, approvedOn, localCap, sources } = facts;
  const findings: Found[] = [];
  const given = fen(facts.grant);
  let central = 0;
  let ours = 0;
  if (sources === undefined) {
    findings.push(lacking(finding('A3.central-funds', 3, 'advise', 'unknown'), 'facts.sources'));
  } else {
    for (const { level, amount } of sources) {
      if (level === 'central') central += fen(amount);
      if (level !== 'local') ours += fen(amount);
    }
    const result = central > 0 ? 'pass' : 'fail';
    findings.push(finding('A3.central-funds', 3, 'advise', result, { central }));
  }
  if (investment === undefined) {
    const open = finding('A16.grant-cap', 16, 'must', 'unknown', { grant: given });
    findings.push(lacking(open, 'facts.investment'));
  } else {
    const whole = fen(investment);
    const cap = Math.floor((whole * 3) / 10);
    const result = given <= cap ? 'pass' : 'fail';
    const evidence = { investment: whole, grant: given, cap };
    const found = finding('A16.grant-cap', 16, 'must', result, evidence);
    if (result === 'fail') found.remedy = [{ path: 'facts.grant', atMost: cap }];
    findings.push(found);
  }
  if (localCap === undefined) {
    const open = finding('A16.local-cap', 16, 'must', 'unknown', { grant: given });
    findings.push(lacking(open, 'facts.localCap'));
  } else if (localCap !== null) {
    const cap = fen(localCap);
    const result = given <= cap ? 'pass' : 'fail';
    const found = finding('A16.local-cap', 16, 'must', result, { grant: given, cap });
    if (result === 'fail') found.remedy = [{ path: 'facts.grant', atMost: cap }];
    findings.push(found);
  }
  if (approvedOn === undefined) {
    findings.push(lacking(finding('A16.at-approval', 16, 'must', 'unknown'), 'facts.approvedOn'));
  } else {
    const result = approvedOn !== null && approvedOn <= decidedOn ? 'pass' : 'fail';
    findings.push(finding('A16.at-approval', 16, 'must', result, { approvedOn }));
  }
  if (sources !== undefined) {
    const result = ours === given ? 'pass' : 'fail';
    const evidence = { grant: given, sources: ours };
    findings.push(finding('A16.sources-sum', 16, 'advise', result, evidence));
  }
  const deciding = conjunction(findings);
  if (deciding === 'fail') return { lawful: ['deny'], possible: ['deny'], findings };
  const possible = ['permit', 'deny'];
  if (deciding === 'unknown') return { lawful: ['deny'], possible, findings };
  return { lawful: ['permit', 'deny'], possible, findings };
}

interface PaymentFacts {
  acceptanceOn?: string | null;
  contracts?: { id: string; amount: Money; payments?: { amount: Money; on?: string }[] }[];
}

function solverPayment(facts: PaymentFacts, decidedOn: string): Determined {
  const { contracts, acceptanceOn } = facts;
  const acceptance = acceptanceOn != null && acceptanceOn > decidedOn ? null : acceptanceOn;
  const findings = [paidInTime(contracts, acceptance, decidedOn)];
  findings.push(refunded(contracts, acceptance, decidedOn));
  return bound(findings, 'met', 'unmet');
}

function paidInTime(
  contracts: PaymentFacts['contracts'],
  acceptance: string | null | undefined,
  decidedOn: string,
): Found {
  if (contracts === undefined || acceptance === undefined) {
    const missing: string[] = [];
    if (acceptance === undefined) missing.push('facts.acceptanceOn');
    if (contracts === undefined) missing.push('facts.contracts');
    return lacking(finding('A16.solver-payment', 16, 'must', 'unknown'), ...missing);
  }
  if (acceptance === null || contracts.length === 0) {
    const evidence = { acceptanceOn: acceptance };
    const found = finding('A16.solver-payment', 16, 'must', 'unknown', evidence);
    found.open = acceptance === null ? 'not-yet-accepted' : 'no-contract';
    return found;
  }
  const seen: unknown[] = [];
  const missing: string[] = [];
  const remedy: unknown[] = [];
  let whole: Result = 'pass';
  for (let i = 0; i < contracts.length; i += 1) {
    const contract = contracts[i] as (typeof contracts)[number];
    const { payments } = contract;
    const amount = fen(contract.amount);
    const floor = Math.ceil((amount * 4) / 5);
    let least = 0;
    let most = 0;
    for (const { amount: paid, on } of payments ?? []) {
      if (on !== undefined && (on > decidedOn || on > acceptance)) continue;
      const part = fen(paid);
      const certain = on !== undefined && on < acceptance;
      if (certain || part < 0) least += part;
      if (certain || part > 0) most += part;
    }
    const result =
      payments === undefined
        ? 'unknown'
        : least >= floor
          ? 'pass'
          : most < floor
            ? 'fail'
            : 'unknown';
    if (result === 'fail') {
      whole = 'fail';
      remedy.push({ path: `facts.contracts.${i}.payments`, add: floor - most });
    } else if (result === 'unknown') {
      if (whole !== 'fail') whole = 'unknown';
      if (payments === undefined) missing.push(`facts.contracts.${i}.payments`);
      payments?.forEach(({ on }, p) => {
        if (on === undefined) missing.push(`facts.contracts.${i}.payments.${p}.on`);
      });
    }
    const id = contract.id.trim();
    seen.push({ id, amount, floor, paid: least, mayCount: most - least, result });
  }
  const evidence = { acceptanceOn: acceptance, contracts: seen };
  const found = finding('A16.solver-payment', 16, 'must', whole, evidence);
  if (whole === 'fail') found.remedy = remedy;
  if (whole === 'unknown') {
    if (missing.length > 0) found.missing = missing;
    else found.open = 'same-day';
  }
  return found;
}

function refunded(
  contracts: PaymentFacts['contracts'],
  acceptance: string | null | undefined,
  decidedOn: string,
): Found {
  if (contracts === undefined) {
    const found = finding('A16.refund-after-acceptance', 16, 'advise', 'unknown');
    return lacking(found, 'facts.contracts');
  }
  const late: unknown[] = [];
  const missing: string[] = [];
  let refunds = 0;
  contracts.forEach(({ id, payments }, c) => {
    payments?.forEach(({ amount, on }, p) => {
      const part = fen(amount);
      if (part >= 0 || (on !== undefined && on > decidedOn)) return;
      refunds += 1;
      if (on === undefined) missing.push(`facts.contracts.${c}.payments.${p}.on`);
      else if (acceptance != null && on >= acceptance) {
        late.push({ contract: id.trim(), amount: part, on });
      }
    });
  });
  const without = contracts.flatMap((each, c) =>
    each.payments === undefined ? [`facts.contracts.${c}.payments`] : [],
  );
  const absent = [
    ...(refunds > 0 && acceptance === undefined ? ['facts.acceptanceOn'] : []),
    ...without,
    ...missing,
  ];
  const result = late.length > 0 ? 'fail' : absent.length > 0 ? 'unknown' : 'pass';
  const open = result === 'pass' && refunds > 0 && acceptance === null;
  const evidence =
    acceptance === undefined ? { refunds: late } : { acceptanceOn: acceptance, refunds: late };
  const answer = open ? 'unknown' : result;
  const found = finding('A16.refund-after-acceptance', 16, 'advise', answer, evidence);
  if (result === 'unknown') found.missing = absent;
  if (open) found.open = 'not-yet-accepted';
  return found;
}

interface EntryFacts {
  route: string;
  published?: boolean;
  applicant?: { kind?: string; place?: string };
  sameDirection?: boolean;
  conformityReview?: string;
  relatedParty?: boolean;
  needs: { id: string; solved?: boolean }[];
}

const inDelta = (place: string): boolean => place !== 'overseas' && place >= '31' && place < '35';

function known(evidence: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key in evidence) if (evidence[key] !== undefined) kept[key] = evidence[key];
  return kept;
}

function reserveEntry(facts: EntryFacts): Determined {
  const { needs, relatedParty, published } = facts;
  const findings: Found[] = [];
  let solved = 0;
  const open: string[] = [];
  for (let i = 0; i < needs.length; i += 1) {
    const state = needs[i]?.solved;
    if (state) solved += 1;
    else if (state === undefined) open.push(`facts.needs.${i}.solved`);
  }
  findings.push(
    relatedParty === undefined
      ? lacking(finding('A10.related-party', 10, 'advise', 'unknown'), 'facts.relatedParty')
      : finding('A10.related-party', 10, 'advise', relatedParty ? 'fail' : 'pass', {
          relatedParty,
        }),
  );
  findings.push(
    published === undefined
      ? lacking(finding('A11.published', 11, 'must', 'unknown'), 'facts.published')
      : finding('A11.published', 11, 'must', published ? 'pass' : 'fail', { published }),
  );
  if (facts.route === 'same-direction') {
    const { applicant, sameDirection, conformityReview } = facts;
    const { kind, place } = applicant ?? {};
    const fails =
      (kind !== undefined && kind !== 'enterprise') ||
      (place !== undefined && !inDelta(place)) ||
      sameDirection === false ||
      (solved === 0 && open.length === 0);
    const unknown =
      kind === undefined ||
      place === undefined ||
      sameDirection === undefined ||
      (solved === 0 && open.length > 0);
    const result = fails ? 'fail' : unknown ? 'unknown' : 'pass';
    const evidence = known({ kind, place, sameDirection, solved });
    const found = finding('A11.applicant', 11, 'must', result, evidence);
    if (result === 'unknown') {
      const missing: string[] = [];
      if (applicant === undefined) missing.push('facts.applicant');
      else if (kind === undefined) missing.push('facts.applicant.kind');
      if (applicant !== undefined && place === undefined) missing.push('facts.applicant.place');
      if (sameDirection === undefined) missing.push('facts.sameDirection');
      if (solved === 0) missing.push(...open);
      found.missing = missing;
    }
    findings.push(found);
    if (conformityReview === undefined) {
      const unreviewed = finding('A11.conformity', 11, 'must', 'unknown');
      findings.push(lacking(unreviewed, 'facts.conformityReview'));
    } else {
      const passed = conformityReview === 'passed' ? 'pass' : 'fail';
      findings.push(finding('A11.conformity', 11, 'must', passed, { conformityReview }));
    }
  }
  const statuses: string[] = [];
  const unsolved = needs.length - solved - open.length;
  if (unsolved === 0) statuses.push('揭榜成功');
  if (needs.length > 1 && solved < needs.length && unsolved < needs.length) {
    statuses.push('部分揭榜成功');
  }
  if (solved === 0) statuses.push('pending');
  const evidence = { statuses, solved, needs: needs.length };
  findings.push(
    statuses.length === 1
      ? finding('A11.status', 11, 'define', 'pass', evidence)
      : lacking(finding('A11.status', 11, 'define', 'unknown', evidence), ...open),
  );
  const deciding = conjunction(findings);
  if (deciding === 'fail') {
    return { lawful: ['ineligible'], possible: ['ineligible'], findings };
  }
  if (deciding === 'unknown') {
    return { lawful: [], possible: [...statuses, 'ineligible'], findings };
  }
  const lawful = statuses.length === 1 ? [...statuses] : [];
  return { lawful, possible: [...statuses], findings };
}

interface ApplicationFacts {
  year: number;
  guide?: { issuer: string; year: number; on: string } | null;
  platform?: string;
  entry?: { status: string; holder?: string } | null;
  units?: { name: string; role: string; place?: string; kind?: string }[];
  leader?: string | null;
  team?: string[];
  objective?: string | null;
  credit?: string;
}

const OBJECTIVES = ['key-technology', 'major-project', 'key-enterprise-application'];
const PROVINCES = ['31', '32', '33', '34'];
const PARTIES = ['enterprise', 'university', 'institute', 'other'];

function projectApplication(facts: ApplicationFacts, decidedOn: string): Determined {
  const { year, guide, entry } = facts;
  const findings: Found[] = [];
  const issued = guide != null && guide.on > decidedOn ? null : guide;
  if (issued === undefined) {
    findings.push(lacking(finding('A12.guide', 12, 'must', 'unknown'), 'facts.guide'));
  } else if (issued === null) {
    const evidence = { guide: null, required: 'office', applyingFor: year };
    findings.push(finding('A12.guide', 12, 'must', 'fail', evidence));
  } else {
    const evidence = {
      issuer: issued.issuer,
      required: 'office',
      year: issued.year,
      applyingFor: year,
    };
    const result = issued.issuer === 'office' && issued.year === year ? 'pass' : 'fail';
    findings.push(finding('A12.guide', 12, 'must', result, evidence));
  }
  findings.push(
    entry === undefined
      ? lacking(finding('A12.reserve', 12, 'must', 'unknown'), 'facts.entry')
      : entry === null
        ? finding('A12.reserve', 12, 'must', 'fail', { entry: null })
        : finding('A12.reserve', 12, 'must', 'pass', { status: entry.status }),
  );
  if (entry != null) {
    findings.push(holderLeads(entry.holder, facts.units));
    const { status } = entry;
    const full = status === '揭榜成功' ? 'pass' : 'fail';
    findings.push(finding('A12.partial-entry', 12, 'advise', full, { status }));
  }
  aboutUnits(facts.units, findings);
  findings.push(named('A12.leader', 'leader', facts.leader));
  aboutTeam(facts, findings);
  aboutKinds(facts.units, findings);
  aboutCredit(facts.credit, findings);
  return bound(findings, 'permit', 'deny');
}

function holderLeads(holder: string | undefined, units: ApplicationFacts['units']): Found {
  const leads = units?.filter(({ role }) => role === 'lead').map(({ name }) => name.trim());
  const evidence = known({ holder: holder?.trim(), leads });
  if (holder === undefined || leads === undefined) {
    const missing: string[] = [];
    if (holder === undefined) missing.push('facts.entry.holder');
    if (leads === undefined) missing.push('facts.units');
    const nothing = Object.keys(evidence).length === 0;
    const seen = nothing ? undefined : evidence;
    return lacking(finding('A12.holder', 12, 'must', 'unknown', seen), ...missing);
  }
  const leads1 = leads.includes(holder.trim()) ? 'pass' : 'fail';
  return finding('A12.holder', 12, 'must', leads1, evidence);
}

function aboutUnits(units: ApplicationFacts['units'], findings: Found[]): void {
  if (units === undefined) {
    for (const rule of ['A12.one-lead', 'A12.lead-region', 'A12.regions']) {
      findings.push(lacking(finding(rule, 12, 'must', 'unknown'), 'facts.units'));
    }
    return;
  }
  let leads = 0;
  let outside = false;
  let nowhere = 0;
  const places: string[] = [];
  const leadless: string[] = [];
  const placeless: string[] = [];
  const covered = new Set<string>();
  for (let i = 0; i < units.length; i += 1) {
    const { role, place } = units[i] as (typeof units)[number];
    if (place === undefined) {
      nowhere += 1;
      placeless.push(`facts.units.${i}.place`);
    } else if (inDelta(place)) covered.add(place.slice(0, 2));
    if (role !== 'lead') continue;
    leads += 1;
    if (place === undefined) leadless.push(`facts.units.${i}.place`);
    else {
      places.push(place);
      if (!inDelta(place)) outside = true;
    }
  }
  findings.push(finding('A12.one-lead', 12, 'must', leads === 1 ? 'pass' : 'fail', { leads }));
  if (leads > 0 && !outside && leadless.length > 0) {
    const found = finding('A12.lead-region', 12, 'must', 'unknown', { places });
    findings.push(lacking(found, ...leadless));
  } else {
    const result = leads === 0 || outside ? 'fail' : 'pass';
    findings.push(finding('A12.lead-region', 12, 'must', result, { places }));
  }
  const provinces = PROVINCES.filter((each) => covered.has(each));
  const evidence = { provinces, required: 2 };
  const most = Math.min(4, provinces.length + nowhere);
  if (provinces.length >= 2) findings.push(finding('A12.regions', 12, 'must', 'pass', evidence));
  else if (most >= 2) {
    findings.push(lacking(finding('A12.regions', 12, 'must', 'unknown', evidence), ...placeless));
  } else {
    const found = finding('A12.regions', 12, 'must', 'fail', evidence);
    found.remedy = [{ path: 'facts.units', add: 2 - most }];
    findings.push(found);
  }
}

function named(rule: string, fact: string, value: string | null | undefined): Found {
  if (value === undefined) return lacking(finding(rule, 12, 'must', 'unknown'), `facts.${fact}`);
  return value === null
    ? finding(rule, 12, 'must', 'fail', { [fact]: null })
    : finding(rule, 12, 'must', 'pass', { [fact]: value.trim() });
}

function aboutTeam({ team, platform, objective }: ApplicationFacts, findings: Found[]): void {
  if (team === undefined) {
    findings.push(lacking(finding('A12.team', 12, 'must', 'unknown'), 'facts.team'));
  } else {
    const result = team.length > 0 ? 'pass' : 'fail';
    const found = finding('A12.team', 12, 'must', result, { members: team.length });
    if (result === 'fail') found.remedy = [{ path: 'facts.team', add: 1 }];
    findings.push(found);
  }
  const required = 'national-st-system';
  if (platform === undefined) {
    const found = finding('A12.platform', 12, 'must', 'unknown', { required });
    findings.push(lacking(found, 'facts.platform'));
  } else {
    const evidence = { platform: platform.trim(), required };
    const result = evidence.platform === required ? 'pass' : 'fail';
    findings.push(finding('A12.platform', 12, 'must', result, evidence));
  }
  findings.push(named('A12.objective', 'objective', objective));
  if (objective === undefined) {
    const found = finding('A12.objective-listed', 12, 'advise', 'unknown');
    findings.push(lacking(found, 'facts.objective'));
  } else {
    const given = objective === null ? null : objective.trim();
    const listed = given !== null && OBJECTIVES.includes(given) ? 'pass' : 'fail';
    findings.push(finding('A12.objective-listed', 12, 'advise', listed, { objective: given }));
  }
}

function aboutKinds(units: ApplicationFacts['units'], findings: Found[]): void {
  if (units === undefined) {
    findings.push(lacking(finding('A12.consortium', 12, 'advise', 'unknown'), 'facts.units'));
    return;
  }
  const present = new Set<string>();
  const missing: string[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const kind = units[i]?.kind;
    if (kind === undefined) missing.push(`facts.units.${i}.kind`);
    else present.add(kind);
  }
  const kinds = PARTIES.filter((each) => present.has(each));
  const most = Math.min(4, kinds.length + missing.length);
  if (kinds.length >= 2) {
    findings.push(finding('A12.consortium', 12, 'advise', 'pass', { kinds }));
  } else if (most >= 2) {
    const found = finding('A12.consortium', 12, 'advise', 'unknown', { kinds });
    findings.push(lacking(found, ...missing));
  } else {
    const found = finding('A12.consortium', 12, 'advise', 'fail', { kinds });
    found.remedy = [{ path: 'facts.units', add: 2 - most }];
    findings.push(found);
  }
}

function aboutCredit(credit: string | undefined, findings: Found[]): void {
  if (credit === undefined) {
    findings.push(lacking(finding('A19.not-barred', 19, 'must', 'unknown'), 'facts.credit'));
    findings.push(lacking(finding('A19.unflagged', 19, 'advise', 'unknown'), 'facts.credit'));
    return;
  }
  const barred = credit === 'barred' ? 'fail' : 'pass';
  findings.push(finding('A19.not-barred', 19, 'must', barred, { credit }));
  const clear = credit === 'clear' ? 'pass' : 'fail';
  findings.push(finding('A19.unflagged', 19, 'advise', clear, { credit }));
}

/** The kinds of the grant, payment, region and status rules. */
export const REFERENCES = {
  grant,
  'solver-payment': solverPayment,
  'project-application': projectApplication,
  'reserve-entry': reserveEntry,
} as const satisfies Readonly<Record<string, Reference>>;

export type ReferenceKind = keyof typeof REFERENCES;

/** What the hand-written functions determine on a record. */
export function determineByHand({ kind, facts, decidedOn }: AnyRecord): Determined {
  const reference: (facts: Facts, decidedOn: string) => Determined = REFERENCES[
    kind as ReferenceKind
  ] as never;
  return reference(facts, decidedOn);
}
