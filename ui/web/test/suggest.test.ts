import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCurrent, moved } from '../src/suggest/suggest.ts';

test('arrows walk through the options and by the field', () => {
  assert.deepEqual([-1, 0, 1, 2].map(at => moved(at, 1, 3)), [0, 1, 2, -1]);
  assert.deepEqual([-1, 0, 1, 2].map(at => moved(at, -1, 3)), [2, -1, 0, 1]);
});

test('an answer counts only for what stands in the field and is still wanted', () => {
  assert.equal(isCurrent('tort', 'tort', ' tort '), true);
  assert.equal(isCurrent('tor', 'tort', 'tort'), false);
  assert.equal(isCurrent('tort', null, 'tort'), false);
  assert.equal(isCurrent('tort', 'tort', 'tortu'), false);
});
