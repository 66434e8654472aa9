import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf, hasNotes, isSilent, type Coverage, type Row } from '../src/coverage/coverage.ts';
import { everyDomain } from '../src/mark/domains.ts';

const row = (cells: Row['cells'], note?: string): Row => ({ domain: 'medical', label: 'Medical', cells: cells ?? null, note: note ?? null });
const labels = { caption: '', domain: '', covered: '', planned: '', gap: '', unknown: '' };

test('a row that is required nowhere speaks by its note alone', () => {
  assert.ok(isSilent(row([{ state: 'none' }])));
  assert.ok(isSilent(row(null)));
  assert.ok(!isSilent(row([{ state: 'gap' }])));
});

test('months that nobody reported are unknown', () => {
  assert.deepEqual(cellsOf(row([{ state: 'covered' }]), ['a', 'b']).map(({ state }) => state), ['covered', 'unknown']);
});

test('a last column appears only when a row with cells has something to say', () => {
  const coverage = (rows: Row[]): Coverage => ({ months: ['a'], rows, labels });
  assert.ok(!hasNotes(coverage([row(null, 'not required')])));
  assert.ok(hasNotes(coverage([row([{ state: 'gap' }], 'since March')])));
});

test('domains come in their order and missing ones are unknown', () => {
  const marks = everyDomain([{ domain: 'legal', state: 'gap' }]);
  assert.deepEqual(marks.map(({ state }) => state), ['unknown', 'unknown', 'unknown', 'gap', 'unknown', 'unknown', 'unknown']);
});
