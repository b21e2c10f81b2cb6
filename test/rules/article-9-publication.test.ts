import { describe, expect, it } from 'vitest';
import { DataFault, determine, disclosures, type Facts } from '../../src/index.js';
import { typicalFacts } from '../records.js';
import { itAnswers } from './ask.js';

type Notice = Facts<'demand-publication'>['notice'];

const notice = (changes: Partial<Notice>) => ({
  notice: { ...typicalFacts['demand-publication'].notice, ...changes },
});

describe('Articles 8 and 9: published is what was catalogued', () => {
  itAnswers('demand-publication', 'A9.catalogued', [
    ['it was', { catalogued: true }, { result: 'pass', facts: { catalogued: true } }],
    ['it was not', { catalogued: false }, { result: 'fail', facts: { catalogued: false } }],
    [
      'not on record',
      { catalogued: undefined },
      { result: 'unknown', missing: ['facts.catalogued'] },
    ],
  ]);
});

describe('Article 9: the four departments publish jointly', () => {
  const four = ['310000', '320000', '330000', '340000'];
  itAnswers('demand-publication', 'A9.joint', [
    [
      'in any order, repeated, with others beside them',
      { departments: ['340000', '110000', '330000', '320000', '310000', '310000'] },
      {
        result: 'pass',
        facts: {
          departments: ['340000', '110000', '330000', '320000', '310000', '310000'],
          lacking: [],
        },
      },
    ],
    ...four.map((left) => {
      const departments = four.filter((each) => each !== left);
      return [
        `three are not the four: without ${left}`,
        { departments },
        { result: 'fail', facts: { departments, lacking: [left] } },
      ] as const;
    }),
    [
      'a city of the province does not stand for its department',
      { departments: ['310000', '320500', '330000', '340000'] },
      {
        result: 'fail',
        facts: { departments: ['310000', '320500', '330000', '340000'], lacking: ['320000'] },
      },
    ],
    [
      'nobody did',
      { departments: [] },
      { result: 'fail', facts: { departments: [], lacking: four } },
    ],
    [
      'not on record',
      { departments: undefined },
      { result: 'unknown', missing: ['facts.departments'] },
    ],
  ]);
});

describe('Article 9: what a notice generally holds', () => {
  itAnswers('demand-publication', 'A9.contents', [
    ['all five', notice({}), { result: 'pass', facts: { lacking: [] } }],
    [
      'an amount of nothing is an amount',
      notice({ awardFunds: 0 }),
      { result: 'pass', facts: { lacking: [] } },
    ],
    ['no name', notice({ name: undefined }), { result: 'fail', facts: { lacking: ['name'] } }],
    ['a blank name', notice({ name: ' \u3000' }), { result: 'fail', facts: { lacking: ['name'] } }],
    ['a blank task', notice({ task: '' }), { result: 'fail', facts: { lacking: ['task'] } }],
    ['no needs', notice({ needs: [] }), { result: 'fail', facts: { lacking: ['needs'] } }],
    [
      'one need of several is blank',
      notice({ needs: ['亚微米缺陷检出', '\u00a0'] }),
      { result: 'fail', facts: { lacking: ['needs'] } },
    ],
    [
      'no investment',
      notice({ investment: undefined }),
      { result: 'fail', facts: { lacking: ['investment'] } },
    ],
    [
      'no award funds',
      notice({ awardFunds: undefined }),
      { result: 'fail', facts: { lacking: ['awardFunds'] } },
    ],
    [
      'the notice is the record: an empty one fails and leaves nothing open',
      { notice: {} },
      {
        result: 'fail',
        facts: { lacking: ['name', 'task', 'needs', 'investment', 'awardFunds'] },
      },
    ],
    [
      'a reason excuses what is lacking',
      notice({ name: undefined }),
      { result: 'fail', facts: { lacking: ['name'] }, reason: '保密', excused: true },
      { reasons: { 'A9.contents': '保密' } },
    ],
    [
      'a reason where nothing is lacking excuses nothing',
      notice({}),
      { result: 'pass', facts: { lacking: [] }, reason: '保密' },
      { reasons: { 'A9.contents': '保密' } },
    ],
  ]);
});

describe('Article 9: the demander stays undisclosed', () => {
  const seen = (term: string, at: string) => ({
    result: 'fail' as const,
    facts: { disclosed: [{ term, in: `facts.notice.${at}` }] },
  });
  const hidden = { result: 'pass' as const, facts: { disclosed: [] } };
  const demander = { name: 'Jiangnan Core', id: '91320500MA1K00000X', aliases: ['芯', 'JNC'] };
  const by = (changes: Partial<Notice>) => ({ ...notice(changes), demander });

  it('of what gives it away a thousand places are told, and that there may be more', () => {
    const told = (needs: number) => {
      const facts = {
        ...typicalFacts['demand-publication'],
        ...notice({ needs: Array(needs).fill('JNC') }),
      };
      const { findings } = determine(
        'demand-publication',
        { ...facts, demander },
        { decidedOn: '2024-06-30' },
      );
      const { disclosed, cut } = findings.find(({ rule }) => rule === 'A9.anonymity')?.facts ?? {};
      return [(disclosed as readonly unknown[]).length, cut];
    };
    expect(told(999)).toEqual([999, undefined]);
    expect(told(1000)).toEqual([1000, true]);
    expect(told(1001)).toEqual([1000, true]);
  });

  itAnswers('demand-publication', 'A9.anonymity', [
    ['nothing gives it away', by({}), hidden],
    ['its name in the title', by({ name: '由 Jiangnan Core 提出' }), seen('Jiangnan Core', 'name')],
    ['in the task', by({ task: 'jiangnan core' }), seen('Jiangnan Core', 'task')],
    [
      'in the second need',
      by({ needs: ['检出', 'JIANGNAN CORE'] }),
      seen('Jiangnan Core', 'needs.1'),
    ],
    [
      'in the remarks, full-width',
      by({ remarks: 'Ｊｉａｎｇｎａｎ　Ｃｏｒｅ' }),
      seen('Jiangnan Core', 'remarks'),
    ],
    [
      'with a zero-width space inside',
      by({ remarks: 'Jiang\u200bnanCore' }),
      seen('Jiangnan Core', 'remarks'),
    ],
    [
      'broken over a line',
      by({ remarks: 'Jiangnan\r\nCo\u00adre' }),
      seen('Jiangnan Core', 'remarks'),
    ],
    [
      'its identifier',
      by({ remarks: '91320500ma1k00000x' }),
      seen('91320500MA1K00000X', 'remarks'),
    ],
    ['an alias', by({ remarks: 'j n c 公司' }), seen('JNC', 'remarks')],
    ['an alias of one character is ignored', by({ remarks: '芯片' }), hidden],
    ['each text is searched on its own', by({ name: 'Jiangnan', task: 'Core' }), hidden],
    [
      'of a demander without an identifier only what is listed is searched for',
      { ...notice({ remarks: '91320500MA1K00000X' }), demander: { name: 'Jiangnan Core' } },
      hidden,
    ],
    [
      'one astral character is one character, and ignored',
      { ...notice({ remarks: '\u{20000}' }), demander: { name: '\u{20000}' } },
      hidden,
    ],
    [
      'no demander on record',
      { demander: undefined },
      { result: 'unknown', missing: ['facts.demander'] },
    ],
    [
      'a reason excuses what stays unknown',
      { demander: undefined },
      { result: 'unknown', missing: ['facts.demander'], reason: '书面同意', excused: true },
      { reasons: { 'A9.anonymity': '书面同意' } },
    ],
  ]);

  it('an alias of blanks is no text, and no facts', () => {
    const blank = { ...by({}), demander: { ...demander, aliases: ['JNC', ' '] } };
    const facts = { ...typicalFacts['demand-publication'], ...blank };
    const ask = () => determine('demand-publication', facts, { decidedOn: '2024-06-30' });
    expect(ask).toThrow(DataFault);
    expect(ask).toThrow('facts.demander.aliases.1');
  });

  it('every term is named at every place, in the order of the notice', () => {
    expect(
      disclosures(
        { remarks: 'AB CD', name: 'cd', needs: ['x', 'ab'] },
        { name: 'AB', id: 'CD', aliases: ['ABCD'] },
      ),
    ).toEqual([
      { term: 'CD', in: 'facts.notice.name' },
      { term: 'AB', in: 'facts.notice.needs.1' },
      { term: 'AB', in: 'facts.notice.remarks' },
      { term: 'CD', in: 'facts.notice.remarks' },
      { term: 'ABCD', in: 'facts.notice.remarks' },
    ]);
  });
});

describe('Article 9: award funds are part of the investment', () => {
  const funds = (awardFunds: number, investment: number) => ({ awardFunds, investment });
  itAnswers('demand-publication', 'A9.funds', [
    ['one fen less', notice(funds(99, 100)), { result: 'pass', facts: funds(99, 100) }],
    ['exactly as much', notice(funds(100, 100)), { result: 'pass', facts: funds(100, 100) }],
    [
      'one fen more',
      notice(funds(101, 100)),
      {
        result: 'fail',
        facts: funds(101, 100),
        remedy: [{ path: 'facts.notice.awardFunds', atMost: 100 }],
      },
    ],
    [
      'award funds not in the notice',
      notice({ awardFunds: undefined, investment: '1元' }),
      {
        result: 'unknown',
        facts: { investment: 100 },
        missing: ['facts.notice.awardFunds'],
      },
    ],
    [
      'neither in the notice',
      notice({ awardFunds: undefined, investment: undefined }),
      { result: 'unknown', missing: ['facts.notice.awardFunds', 'facts.notice.investment'] },
    ],
  ]);
});
