import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stage } from '../src/line/route.ts';
import { AXIS, layOutVertically } from '../src/line/vertical.ts';

const stages: Stage[] = [
  { id: 'a', name: 'A', order: 0 },
  { id: 'x', name: 'X', order: 1, branchFrom: 'a', rejoins: 'b', closedAfter: true },
  { id: 'b', name: 'B', order: 2 },
  { id: 'c', name: 'C', order: 3, sea: true },
];
const heights = new Map([['a', 30], ['b', 110], ['c', 170]]);

test('the main line runs at the edge where a row starts', () => {
  const { tracks } = layOutVertically(stages, heights, 390);
  assert.deepEqual(tracks.map(({ kind }) => kind), ['branch', 'main', 'sea']);
  assert.equal(tracks[1]!.path, `M${AXIS} 30L${AXIS} 110`);
});

test('right to left puts it at the other edge', () => {
  const { tracks, crossings } = layOutVertically(stages, heights, 390, true);
  assert.equal(tracks[1]!.path, `M${390 - AXIS} 30L${390 - AXIS} 110`);
  assert.ok(crossings[0]!.x > 390 - AXIS);
});

test('a closed branch carries its cross half way', () => {
  const { crossings } = layOutVertically(stages, heights, 390);
  assert.deepEqual(crossings.map(({ y }) => y), [70]);
});
