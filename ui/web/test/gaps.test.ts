import assert from 'node:assert/strict';
import { test } from 'node:test';
import { step } from '../src/gaps/gaps.ts';

test('arrows walk one cell and stay inside the grid', () => {
  assert.deepEqual(step('ArrowRight', 0, 0, 3, 7, false), [0, 1]);
  assert.deepEqual(step('ArrowLeft', 0, 0, 3, 7, false), [0, 0]);
  assert.deepEqual(step('ArrowDown', 2, 4, 3, 7, false), [2, 4]);
  assert.deepEqual(step('ArrowUp', 2, 4, 3, 7, false), [1, 4]);
});

test('from right to left the right arrow goes back', () => {
  assert.deepEqual(step('ArrowRight', 0, 3, 3, 7, true), [0, 2]);
  assert.deepEqual(step('ArrowLeft', 0, 3, 3, 7, true), [0, 4]);
});

test('ends are one key away, and other keys are left to the page', () => {
  assert.deepEqual(step('Home', 1, 3, 3, 7, false), [1, 0]);
  assert.deepEqual(step('End', 1, 3, 3, 7, false), [1, 6]);
  assert.deepEqual(step('PageDown', 0, 3, 3, 7, false), [2, 3]);
  assert.equal(step('Enter', 0, 0, 3, 7, false), null);
});
