import { describe, expect, it } from 'vitest';
import { readAct } from '../../src/lifecycle/index.js';

const guide = { act: 'publish-guide', on: '2022-07-01', by: 'office', year: 2022 };

/** Data that answer otherwise at every look. */
const twoFaced = () => {
  let looks = 0;
  return {
    ...guide,
    get year() {
      looks += 1;
      return looks > 1 ? 'never' : 2022;
    },
  };
};

describe('an act that is read', () => {
  it('is what stood there at one look', () => {
    const read = readAct(twoFaced());
    expect(read).toEqual({ ok: true, act: guide });
    expect(read.ok && read.act).toEqual(guide);
  });

  it.each([
    [
      'a getter that throws',
      {
        ...guide,
        get year() {
          throw new Error('no');
        },
      },
    ],
    [
      'a proxy',
      new Proxy(
        {},
        {
          get() {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('is refused in words where it cannot be read: %s', (_, data) => {
    expect(readAct(data, 'en')).toMatchObject({
      ok: false,
      errors: [{ path: '', code: 'unreadable', message: expect.stringContaining('plain data') }],
    });
  });
});
