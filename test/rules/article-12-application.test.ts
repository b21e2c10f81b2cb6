import { describe } from 'vitest';
import type { Facts } from '../../src/index.js';
import { editionWith, itAnswers } from './ask.js';

type Application = Facts<'project-application'>;
type Guide = NonNullable<Application['guide']>;

const open = { edition: editionWith({ reserveEntryRequired: false }) };

describe('Article 12: the guide of the year', () => {
  const guide = (changes: Partial<Guide> = {}): Partial<Application> => ({
    guide: { issuer: 'office', year: 2024, on: '2024-03-01', ...changes },
  });
  const facts = { issuer: 'office', required: 'office', year: 2024, applyingFor: 2024 };
  const none = { guide: null, required: 'office', applyingFor: 2024 };
  itAnswers('project-application', 'A12.guide', [
    ['issued by the office for the year', guide(), { result: 'pass', facts }],
    ['issued on the day of decision', guide({ on: '2024-06-30' }), { result: 'pass', facts }],
    ['issued the day after: not yet', guide({ on: '2024-07-01' }), { result: 'fail', facts: none }],
    [
      'issued by another body',
      guide({ issuer: 'departments' }),
      { result: 'fail', facts: { ...facts, issuer: 'departments' } },
    ],
    [
      'of the year before',
      guide({ year: 2023 }),
      { result: 'fail', facts: { ...facts, year: 2023 } },
    ],
    [
      'of the year after',
      guide({ year: 2025 }),
      { result: 'fail', facts: { ...facts, year: 2025 } },
    ],
    ['on record that there is none', { guide: null }, { result: 'fail', facts: none }],
    ['not on record', { guide: undefined }, { result: 'unknown', missing: ['facts.guide'] }],
    [
      'an edition may name another issuer',
      guide({ issuer: 'departments' }),
      { result: 'pass', facts: { ...facts, issuer: 'departments', required: 'departments' } },
      { edition: editionWith({ guideIssuer: 'departments' }) },
    ],
  ]);
});

describe('Article 12: who applies is in the reserve', () => {
  itAnswers('project-application', 'A12.reserve', [
    ['with an entry', {}, { result: 'pass', facts: { status: '揭榜成功' } }],
    ['without one', { entry: null }, { result: 'fail', facts: { entry: null } }],
    ['not on record', { entry: undefined }, { result: 'unknown', missing: ['facts.entry'] }],
    ['an edition may ask for none', { entry: null }, undefined, open],
  ]);
});

describe('R12.holder: the entry is the lead’s own', () => {
  const entry = (holder: string | undefined): Partial<Application> => ({
    entry: { status: '揭榜成功', holder },
  });
  const unit = (name: string, role: 'lead' | 'participant') => ({ name, role });
  itAnswers('project-application', 'A12.holder', [
    ['the lead', {}, { result: 'pass', facts: { holder: '江南芯材', leads: ['江南芯材'] } }],
    [
      'white space and NFC aside',
      entry('江南芯材\u3000'),
      { result: 'pass', facts: { holder: '江南芯材', leads: ['江南芯材'] } },
    ],
    [
      'another unit of the project',
      entry('浦江大学'),
      { result: 'fail', facts: { holder: '浦江大学', leads: ['江南芯材'] } },
    ],
    [
      'no unit leads',
      { units: [unit('江南芯材', 'participant')] },
      { result: 'fail', facts: { holder: '江南芯材', leads: [] } },
    ],
    [
      'one of two leads',
      { units: [unit('甲', 'lead'), unit('江南芯材', 'lead')] },
      { result: 'pass', facts: { holder: '江南芯材', leads: ['甲', '江南芯材'] } },
    ],
    [
      'the holder is not on record',
      entry(undefined),
      { result: 'unknown', facts: { leads: ['江南芯材'] }, missing: ['facts.entry.holder'] },
    ],
    [
      'nor are the units',
      { ...entry(undefined), units: undefined },
      { result: 'unknown', missing: ['facts.entry.holder', 'facts.units'] },
    ],
    [
      'the units are not',
      { units: undefined },
      { result: 'unknown', facts: { holder: '江南芯材' }, missing: ['facts.units'] },
    ],
    ['without an entry there is no holder', { entry: null }, undefined],
    [
      'whether there is an entry is not on record, so it is open whose it is',
      { entry: undefined },
      { result: 'unknown', facts: { leads: ['江南芯材'] }, missing: ['facts.entry'] },
    ],
    ['nor where the edition asks for none', {}, undefined, open],
    [
      'where an edition takes the entry of any unit of the project, another unit’s',
      { ...entry('浦江大学'), units: [unit('江南芯材', 'lead'), unit('浦江大学', 'participant')] },
      {
        result: 'pass',
        facts: { holder: '浦江大学', units: ['江南芯材', '浦江大学'], anyUnit: true },
      },
      { edition: editionWith({}, { readings: { 'R12.holder': 'any-unit' } }) },
    ],
  ]);
});

describe('R12.partial: an entry of which part is solved', () => {
  itAnswers('project-application', 'A12.partial-entry', [
    ['all is', {}, { result: 'pass', facts: { status: '揭榜成功' } }],
    [
      'part is: pointed out',
      { entry: { status: '部分揭榜成功' } },
      { result: 'fail', facts: { status: '部分揭榜成功' } },
    ],
    ['no entry', { entry: null }, undefined],
    ['no entry on record', { entry: undefined }, undefined],
    [
      'also where the edition asks for no entry',
      { entry: { status: '部分揭榜成功' } },
      { result: 'fail', facts: { status: '部分揭榜成功' } },
      open,
    ],
  ]);
});

describe('Article 12: leader and core team', () => {
  itAnswers('project-application', 'A12.leader', [
    ['named', { leader: ' 周工 ' }, { result: 'pass', facts: { leader: '周工' } }],
    ['on record that there is none', { leader: null }, { result: 'fail', facts: { leader: null } }],
    ['not on record', { leader: undefined }, { result: 'unknown', missing: ['facts.leader'] }],
  ]);
  itAnswers('project-application', 'A12.team', [
    ['one is a team', { team: ['周工'] }, { result: 'pass', facts: { members: 1 } }],
    [
      'nobody is one too few',
      { team: [] },
      { result: 'fail', facts: { members: 0 }, remedy: [{ path: 'facts.team', add: 1 }] },
    ],
    ['not on record', { team: undefined }, { result: 'unknown', missing: ['facts.team'] }],
  ]);
});

describe('Article 12: on 国科管', () => {
  const required = 'national-st-system';
  itAnswers('project-application', 'A12.platform', [
    [
      'there',
      { platform: ' national-st-system' },
      { result: 'pass', facts: { platform: required, required } },
    ],
    [
      'elsewhere',
      { platform: 'cloud' },
      { result: 'fail', facts: { platform: 'cloud', required } },
    ],
    [
      'not on record',
      { platform: undefined },
      { result: 'unknown', facts: { required }, missing: ['facts.platform'] },
    ],
  ]);
});

describe('Article 12: the objective', () => {
  itAnswers('project-application', 'A12.objective', [
    ['named', { objective: '另一目标' }, { result: 'pass', facts: { objective: '另一目标' } }],
    ['none', { objective: null }, { result: 'fail', facts: { objective: null } }],
    [
      'not on record',
      { objective: undefined },
      { result: 'unknown', missing: ['facts.objective'] },
    ],
  ]);
  itAnswers('project-application', 'A12.objective-listed', [
    ...['key-technology', 'major-project', 'key-enterprise-application'].map(
      (objective) =>
        [`${objective} is named`, { objective }, { result: 'pass', facts: { objective } }] as const,
    ),
    [
      'white space aside',
      { objective: 'major-project ' },
      { result: 'pass', facts: { objective: 'major-project' } },
    ],
    [
      'another is advised against',
      { objective: '另一目标' },
      { result: 'fail', facts: { objective: '另一目标' } },
    ],
    ['none', { objective: null }, { result: 'fail', facts: { objective: null } }],
    [
      'not on record',
      { objective: undefined },
      { result: 'unknown', missing: ['facts.objective'] },
    ],
  ]);
});
