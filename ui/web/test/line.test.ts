import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOnGrid } from '../src/line/columns.ts';
import { layOutHorizontally } from '../src/line/horizontal.ts';
import { readRoute, type Stage } from '../src/line/route.ts';
import { stepFor, stopAfter } from '../src/line/walk.ts';
import { everyDomain } from '../src/mark/domains.ts';

const stage = (id: string, order: number, more: Partial<Stage> = {}): Stage => ({ id, name: id, order, gaps: 0, marks: [], ...more });

const toSabha = { branchFrom: 'agadez', rejoins: 'sabha' };
const mediterranean: Stage[] = [
  stage('agadez', 0),
  stage('arlit', 1, toSabha),
  stage('tamanrasset', 2, { ...toSabha, closedAfter: true, closedLabel: 'closed since April' }),
  stage('sabha', 3),
  stage('tripoli', 4, { mission: true }),
  stage('sea', 5, { sea: true }),
  stage('lampedusa', 6),
];

const columns = (stages: Stage[]) => {
  const { cells } = placeOnGrid(readRoute(stages));
  return Object.fromEntries([...cells].map(([id, { column, lane }]) => [id, [column, lane]]));
};

test('a branch that is longer than the main line pushes the main line apart', () => {
  assert.deepEqual(columns(mediterranean), {
    agadez: [0, 0], sabha: [3, 0], tripoli: [4, 0], sea: [5, 0], lampedusa: [6, 0], arlit: [1, 1], tamanrasset: [2, 1],
  });
});

test('a branch that is shorter stands in the middle of its span', () => {
  const stages = [stage('a', 0), stage('b', 1), stage('c', 2), stage('x', 3, { branchFrom: 'a', rejoins: 'c' })];
  assert.deepEqual(columns(stages)['x'], [1, 1]);
  assert.deepEqual(columns(stages)['c'], [2, 0]);
});

test('branches that overlap take separate lanes and others share one', () => {
  const stages = ['a', 'b', 'c', 'd', 'e'].map((id, order) => stage(id, order));
  const grid = columns([...stages,
    stage('x', 5, { branchFrom: 'a', rejoins: 'c' }),
    stage('y', 6, { branchFrom: 'b', rejoins: 'd' }),
    stage('z', 7, { branchFrom: 'c', rejoins: 'e' })]);
  assert.deepEqual([grid['x']![1], grid['y']![1], grid['z']![1]], [1, 2, 1]);
});

test('another origin makes room before the first stop', () => {
  const grid = columns([stage('a', 0), stage('b', 1), stage('x', 2, { rejoins: 'a' })]);
  assert.deepEqual(grid, { a: [1, 0], b: [2, 0], x: [0, 1] });
});

test('a spur may reach past the last stop', () => {
  const route = readRoute([stage('a', 0), stage('b', 1), stage('x', 2, { branchFrom: 'b' })]);
  const grid = placeOnGrid(route);
  assert.deepEqual(grid.cells.get('x'), { column: 2, lane: 1 });
  assert.equal(grid.columns, 3);
});

test('a branch that hangs on an unknown stop joins the main line', () => {
  const route = readRoute([stage('a', 0), stage('x', 1, { branchFrom: 'gone' })]);
  assert.deepEqual(route.main.map(({ id }) => id), ['a', 'x']);
});

test('right to left mirrors every stop and cross', () => {
  const [plain, mirrored] = [layOutHorizontally(mediterranean, 1292), layOutHorizontally(mediterranean, 1292, true)];
  plain.stops.forEach((stop, index) => {
    assert.ok(Math.abs(stop.x + mirrored.stops[index]!.x - plain.width) < 1e-9);
    assert.equal(stop.y, mirrored.stops[index]!.y);
  });
  assert.ok(Math.abs(plain.crossings[0]!.x + mirrored.crossings[0]!.x - plain.width) < 1e-9);
});

test('the diagram fills the room until stops would be too close, then it grows', () => {
  const many = Array.from({ length: 20 }, (_, order) => stage(`s${order}`, order));
  assert.equal(layOutHorizontally(mediterranean, 1292).width, 1292);
  assert.ok(layOutHorizontally(many, 1292).width > 1292);
});

test('the sea is dotted in one path and the branch is closed where it comes back', () => {
  const { tracks, crossings, stops } = layOutHorizontally(mediterranean, 1292);
  assert.deepEqual(tracks.map(({ kind }) => kind), ['branch', 'main', 'sea']);
  const sabha = stops.find(stop => stop.stage.id === 'sabha')!;
  assert.equal(crossings.length, 1);
  assert.ok(crossings[0]!.sloped && crossings[0]!.x < sabha.x && crossings[0]!.y < sabha.y);
});

test('a closed segment of the main line does not close the branch that leaves there', () => {
  const stages = mediterranean.map(one => ({ ...one, closedAfter: one.id === 'agadez' }));
  const { crossings } = layOutHorizontally(stages, 1292);
  assert.deepEqual(crossings.map(({ sloped }) => sloped), [false]);
});

test('arrows follow the reading direction', () => {
  assert.equal(stepFor('ArrowRight', false, false), 'forward');
  assert.equal(stepFor('ArrowRight', true, false), 'back');
  assert.equal(stepFor('ArrowDown', false, true), 'forward');
  assert.equal(stepFor('ArrowLeft', true, true), 'up');
  assert.equal(stepFor('a', false, false), null);
});

test('the keyboard walks along the line, onto the branch and off it again', () => {
  assert.equal(stopAfter(mediterranean, 'agadez', 'forward'), 'sabha');
  assert.equal(stopAfter(mediterranean, 'agadez', 'up'), 'arlit');
  assert.equal(stopAfter(mediterranean, 'arlit', 'forward'), 'tamanrasset');
  assert.equal(stopAfter(mediterranean, 'tamanrasset', 'forward'), 'sabha');
  assert.equal(stopAfter(mediterranean, 'tamanrasset', 'down'), 'sabha');
  assert.equal(stopAfter(mediterranean, 'lampedusa', 'forward'), null);
  assert.equal(stopAfter(mediterranean, 'lampedusa', 'up'), null);
  assert.equal(stopAfter(mediterranean, 'arlit', 'last'), 'lampedusa');
});

test('a domain that nobody reported is unknown and one that is hidden is left out', () => {
  const shown = everyDomain([{ domain: 'medical', state: 'gap' }, { domain: 'legal', state: 'hidden' }]);
  assert.equal(shown.length, 6);
  assert.deepEqual(shown[0], { domain: 'medical', state: 'gap' });
  assert.deepEqual(shown[1], { domain: 'mental-health', state: 'unknown' });
  assert.ok(!shown.some(({ domain }) => domain === 'legal'));
});
