import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundToTotal } from '../src/score/largest-remainder.ts';
import { segmentsOf, sumInWords, type Score } from '../src/score/score.ts';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

test('rounded parts add up to the rounded total', () => {
  assert.deepEqual(roundToTotal([25.4, 19.4, 18.4, 5.9, 2.9], 72), [26, 19, 18, 6, 3]);
  assert.equal(sum(roundToTotal([33.3, 33.3, 33.3], 100)), 100);
});

test('what is left goes to the largest remainder, the first one when they tie', () => {
  assert.deepEqual(roundToTotal([1.5, 1.5], 3), [2, 1]);
  assert.deepEqual(roundToTotal([1.2, 1.8], 3), [1, 2]);
});

test('parts above the total give back but never fall below zero', () => {
  assert.deepEqual(roundToTotal([2, 3], 4), [2, 2]);
  assert.deepEqual(roundToTotal([], 0), []);
});

test('decimals add up too', () => {
  assert.deepEqual(roundToTotal([6.21, 5.14, 3.25], 14.6, 1), [6.2, 5.1, 3.3]);
});

const score: Score = {
  total: 44, max: 100, label: 'Score',
  parts: [{ kind: 'mission', label: 'Missions', value: 25 }, { kind: 'document', label: 'Documents', value: 19 }],
};

test('segments lie end to end', () => {
  assert.deepEqual(segmentsOf(score, 'en').map(({ start, length }) => [start, length]), [[0, 25], [25, 19]]);
});

test('the sum is said in words', () => {
  assert.equal(sumInWords(score, 'fr'), 'Score: Missions 25 + Documents 19 = 44');
});
