import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeItems, placeOf, ticksOf, unitOf } from '../src/timeline/timeline.ts';

const span = { from: '2026-01-01', to: '2027-01-01' };

test('dates outside the span stay at its ends', () => {
  assert.equal(placeOf('2025-01-01', span), 0);
  assert.equal(placeOf('2028-01-01', span), 100);
});

test('a day is a mark and a year is a bar', () => {
  const [day, year] = placeItems([{ from: '2026-02-01', title: 'day' }, { from: '2026-03-01', to: '2026-12-01', title: 'months' }], span);
  assert.ok(day!.isMark && !year!.isMark);
});

test('items that would cover each other take further rows, and rows are used again', () => {
  const rows = placeItems([
    { from: '2026-01-01', to: '2026-06-01', title: 'first' },
    { from: '2026-03-01', to: '2026-08-01', title: 'beside' },
    { from: '2026-07-01', to: '2026-09-01', title: 'after' },
  ], span).map(({ row }) => row);
  assert.deepEqual(rows, [0, 1, 0]);
});

test('items that end before the span are left out', () => {
  assert.deepEqual(placeItems([{ from: '2020-01-01', to: '2021-01-01', title: 'past' }], span), []);
});

test('a year is cut into months and a life into years', () => {
  assert.equal(unitOf(span), 'month');
  assert.equal(unitOf({ from: '2019-01-01', to: '2026-12-31' }), 'year');
  assert.equal(ticksOf(span, 'en').length, 12);
  assert.equal(ticksOf(span, 'en')[0]!.label, 'Jan');
});

test('a piece of a year that is too short stays without its name', () => {
  const ticks = ticksOf({ from: '2019-01-01', to: '2022-03-01', unit: 'year' }, 'en');
  assert.deepEqual(ticks.map(({ label }) => label), ['2019', '2020', '2021', '']);
});
