import { describe, expect, it } from 'vitest';
import { waysOf, waysOn } from '../../src/lifecycle/ways.js';

const written = (thing: 'demand' | 'entry' | 'project') =>
  waysOn(thing).map(({ from, to }) => `${from} → ${to}`);

describe('the ways between the stages of a thing', () => {
  it('demand, Articles 7 to 9: what was declined may be assessed again, what is closed stays closed', () => {
    expect(written('demand')).toEqual([
      'none → collected',
      'collected → assessed',
      'declined → assessed',
      'assessed → catalogued',
      'assessed → declined',
      'catalogued → open',
      'open → closed',
    ]);
  });

  it('entry, Article 11: it follows its needs, and once refused or withdrawn stays so', () => {
    expect(written('entry')).toEqual([
      'none → entered',
      'none → under-review',
      'under-review → entered',
      'under-review → refused',
      'entered → withdrawn',
      'suspended → withdrawn',
      'entered → suspended',
      'suspended → entered',
    ]);
  });

  it('project, Articles 12 to 18: nothing leads back but a supplement, and no grant or report leads anywhere', () => {
    expect(written('project')).toEqual([
      'none → filed',
      'filed → accepted',
      'filed → supplement-due',
      'filed → not-accepted',
      'supplement-due → filed',
      'supplement-due → not-accepted',
      'accepted → reviewed',
      'accepted → review-failed',
      'reviewed → listed',
      'listed → approved',
      'listed → rejected',
      'approved → announced',
      'announced → running',
      'running → project-accepted',
      'running → terminated',
    ]);
  });
});

describe('the ways on which an act leads', () => {
  it('from each stage to each, or back to where it came from if it leaves the stage as it was', () => {
    expect(waysOf({ from: ['listed'], to: ['approved', 'rejected'] })).toEqual([
      { from: 'listed', to: 'approved' },
      { from: 'listed', to: 'rejected' },
    ]);
    expect(waysOf({ from: ['running', 'approved'], to: ['approved', 'running'] })).toEqual([
      { from: 'running', to: 'running' },
      { from: 'approved', to: 'approved' },
    ]);
    // As many stages, but others; and one of several alone.
    expect(waysOf({ from: ['approved', 'running'], to: ['running', 'terminated'] })).toHaveLength(
      4,
    );
    expect(waysOf({ from: ['running'], to: ['running', 'project-accepted'] })).toHaveLength(2);
  });
});
