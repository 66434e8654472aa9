import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stage, Way } from '../src/line/route.ts';
import { AXIS, laneWidth, layOutVertically, rowsOf } from '../src/line/vertical.ts';

const stages: Stage[] = [
  { id: 'a', name: 'A', order: 0 },
  { id: 'b', name: 'B', order: 1 },
  { id: 'x', name: 'X', order: 2 },
  { id: 'c', name: 'C', order: 3, sea: true },
];
const ways: Way[] = [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }, { from: 'a', to: 'x', branch: true }, { from: 'x', to: 'b', branch: true, closed: true }];
const heights = new Map([['a', 30], ['x', 90], ['b', 150], ['c', 210]]);
const rows = rowsOf(stages, ways);

test('no row stands above one that leads to it', () => {
  assert.deepEqual(rows.stages.map(({ id }) => id), ['a', 'x', 'b', 'c']);
});

test('branches stand in lanes beside the main line', () => {
  assert.deepEqual([...rows.lanes.values()], [0, 1, 0, 0]);
  assert.equal(rows.width, 1);
});

test('the main line runs at the edge where a row starts', () => {
  const { tracks } = layOutVertically(rows, heights, 390);
  assert.deepEqual(tracks.map(({ kind }) => kind), ['branch', 'main', 'sea']);
  assert.equal(tracks[1]!.path, `M${AXIS} 30L${AXIS} 150`);
});

test('right to left puts it at the other edge', () => {
  const { tracks, crossings } = layOutVertically(rows, heights, 390, true);
  assert.equal(tracks[1]!.path, `M${390 - AXIS} 30L${390 - AXIS} 150`);
  assert.ok(crossings[0]!.x < 390 - AXIS);
});

test('a closed way carries its cross half way', () => {
  const { crossings } = layOutVertically(rows, heights, 390);
  assert.deepEqual(crossings.map(({ y }) => y), [120]);
});

test('many lanes move closer together', () => {
  assert.ok(laneWidth(1) > laneWidth(8));
  assert.ok(8 * laneWidth(8) < 80);
});
