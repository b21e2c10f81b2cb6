import { expect, it } from 'vitest';
import { sweep } from './sweep.js';

// The whole sweep of a million is a command of its own: npm run sweep.
it('Article 16: amounts exactly at 30 % and at 80 % are lawful, one fen beyond they are not', () => {
  const { amounts, refused, letPass } = sweep(20_000);
  expect([amounts, refused, letPass]).toEqual([20_000, 0, 0]);
});
