import { describe } from 'vitest';
import { editionWith, itAnswers } from './ask.js';

const row = (id: string, on?: string) => (on === undefined ? { id } : { id, on });
const counts = (forwarded: number, heldBack: string[] = [], waiting: string[] = []) => ({
  forwarded,
  heldBack,
  waiting,
});

describe('Article 10: solutions go to the demander in batches', () => {
  itAnswers('solution-matching', 'A10.forwarding', [
    ['nothing received', { received: [], forwarded: [] }, { result: 'pass', facts: counts(0) }],
    [
      'forwarded on the day of receipt',
      { received: [row('S1', '2024-06-30')], forwarded: [row('S1', '2024-06-30')] },
      { result: 'pass', facts: counts(1) },
    ],
    [
      'ids are compared trimmed and in NFC',
      { received: [row(' e\u0301', '2024-06-01')], forwarded: [row('é ', '2024-06-02')] },
      { result: 'pass', facts: counts(1) },
    ],
    [
      'one still waits for the first batch',
      { received: [row('S1', '2024-06-01')], forwarded: [] },
      { result: 'unknown', facts: counts(0, [], ['S1']), open: 'awaiting-forwarding' },
    ],
    [
      'received the day before the latest batch and left out of it: held back',
      {
        received: [row('S1', '2024-05-31'), row('S2', '2024-05-01')],
        forwarded: [row('S2', '2024-06-01')],
      },
      { result: 'fail', facts: counts(1, ['S1']) },
    ],
    [
      'received on the day of the latest batch: it may wait for the next',
      {
        received: [row('S1', '2024-06-01'), row('S2', '2024-05-01')],
        forwarded: [row('S2', '2024-06-01')],
      },
      { result: 'unknown', facts: counts(1, [], ['S1']), open: 'awaiting-forwarding' },
    ],
    [
      'a batch of what nobody received on record is a batch',
      { received: [row('S1', '2024-05-31')], forwarded: [row('S9', '2024-06-01')] },
      { result: 'fail', facts: counts(0, ['S1']) },
    ],
    [
      'a batch after the day of decision is none yet',
      { received: [row('S1', '2024-05-31')], forwarded: [row('S9', '2024-07-01')] },
      { result: 'unknown', facts: counts(0, [], ['S1']), open: 'awaiting-forwarding' },
    ],
    [
      'what was received after the day of decision does not count',
      { received: [row('S1', '2024-07-01')], forwarded: [] },
      { result: 'pass', facts: counts(0) },
    ],
    [
      'a forwarding after the day of decision does not count',
      { received: [row('S1', '2024-06-30')], forwarded: [row('S1', '2024-07-01')] },
      { result: 'unknown', facts: counts(0, [], ['S1']), open: 'awaiting-forwarding' },
    ],
    [
      'a forwarding dated before its receipt is none',
      { received: [row('S1', '2024-06-02')], forwarded: [row('S1', '2024-06-01')] },
      { result: 'unknown', facts: counts(0, [], ['S1']), open: 'awaiting-forwarding' },
    ],
    [
      'nor is it a batch that left another out',
      {
        received: [row('S1', '2024-06-02'), row('S2', '2024-05-01')],
        forwarded: [row('S1', '2024-06-01')],
      },
      { result: 'unknown', facts: counts(0, [], ['S1', 'S2']), open: 'awaiting-forwarding' },
    ],
    [
      'a forwarding whose receipt is undated may be none, so it holds nothing back for certain',
      {
        received: [row('S1'), row('S2', '2024-05-01')],
        forwarded: [row('S1', '2024-06-01')],
      },
      { result: 'unknown', facts: counts(0, [], ['S2']), missing: ['facts.received.0.on'] },
    ],
    [
      'received without a date, though forwarded',
      { received: [row('S1')], forwarded: [row('S1', '2024-06-01')] },
      { result: 'unknown', facts: counts(0), missing: ['facts.received.0.on'] },
    ],
    [
      'forwarded without a date',
      {
        received: [row('S1', '2024-05-01'), row('S2', '2024-05-01')],
        forwarded: [row('S2', '2024-06-01'), row('S1')],
      },
      { result: 'unknown', facts: counts(1), missing: ['facts.forwarded.1.on'] },
    ],
    [
      'neither receipt nor forwarding with a date: both are missing',
      {
        received: [row('S1'), row('S2', '2024-05-01')],
        forwarded: [row('S2', '2024-06-01'), row('S1')],
      },
      {
        result: 'unknown',
        facts: counts(1),
        missing: ['facts.received.0.on', 'facts.forwarded.1.on'],
      },
    ],
    [
      'one held back fails, whatever else is unknown',
      {
        received: [row('S1', '2024-05-01'), row('S2')],
        forwarded: [row('S9', '2024-06-01')],
      },
      { result: 'fail', facts: counts(0, ['S1']) },
    ],
    [
      'no list of what was received',
      { received: undefined },
      { result: 'unknown', missing: ['facts.received'] },
    ],
    [
      'neither list',
      { received: undefined, forwarded: undefined },
      { result: 'unknown', missing: ['facts.received', 'facts.forwarded'] },
    ],
    [
      'nothing forwarded on record leaves even an empty list open',
      { received: [], forwarded: undefined },
      { result: 'unknown', missing: ['facts.forwarded'] },
    ],
  ]);
});

describe('R10.forwarding: an edition that sets a period, and how late a batch may close', () => {
  const within = (cutoffDays: number, withinDays: number | null) => ({
    edition: editionWith({ forwarding: { cutoffDays, withinDays } }),
  });
  const facts = (forwarded: number, overdue: string[], waiting: string[] = []) => ({
    ...counts(forwarded, [], waiting),
    ...{ overdue, withinDays: 30 },
  });
  const one = { received: [row('S1', '2024-05-01')] };
  itAnswers('solution-matching', 'A10.forwarding', [
    [
      'on the last day of the period',
      { ...one, forwarded: [row('S1', '2024-05-31')] },
      { result: 'pass', facts: facts(1, []) },
      within(0, 30),
    ],
    [
      'a day later it is overdue and not counted, though it was forwarded',
      { ...one, forwarded: [row('S1', '2024-06-01')] },
      { result: 'fail', facts: facts(0, ['S1']) },
      within(0, 30),
    ],
    [
      'still waiting, on the last day',
      { received: [row('S1', '2024-05-31')], forwarded: [] },
      { result: 'unknown', facts: facts(0, [], ['S1']), open: 'awaiting-forwarding' },
      within(0, 30),
    ],
    [
      'still waiting, a day later',
      { received: [row('S1', '2024-05-30')], forwarded: [] },
      { result: 'fail', facts: facts(0, ['S1']) },
      within(0, 30),
    ],
    [
      'received as many days before a batch as it closes: it may wait for the next',
      {
        received: [row('S1', '2024-05-27'), row('S2', '2024-05-01')],
        forwarded: [row('S2', '2024-06-01')],
      },
      { result: 'unknown', facts: counts(1, [], ['S1']), open: 'awaiting-forwarding' },
      within(5, null),
    ],
    [
      'received a day before that, it was held back',
      {
        received: [row('S1', '2024-05-26'), row('S2', '2024-05-01')],
        forwarded: [row('S2', '2024-06-01')],
      },
      { result: 'fail', facts: counts(1, ['S1']) },
      within(5, null),
    ],
  ]);
});
