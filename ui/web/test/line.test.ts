import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOnGrid } from '../src/line/columns.ts';
import { layOutHorizontally } from '../src/line/horizontal.ts';
import { along, readRoute, type Stage, type Way } from '../src/line/route.ts';
import { stepFor, stopAfter } from '../src/line/walk.ts';
import { everyDomain } from '../src/mark/domains.ts';

const stage = (id: string, order: number, more: Partial<Stage> = {}): Stage => ({ id, name: id, order, gaps: 0, marks: [], ...more });

/** Lines as one draws them: "a > b > c" on the main line, "a / x / c" beside it; a bang closes the way before it. */
const ways = (...lines: string[]): Way[] => lines.flatMap(line => {
  const stops = line.split(/ [>/] /);
  return stops.slice(1).map((to, index) => ({ from: stops[index]!.replace('!', ''), to: to.replace('!', ''), branch: line.includes(' / '), closed: to.endsWith('!') }));
});
const stagesOf = (drawn: readonly Way[]): Stage[] => [...new Set(drawn.flatMap(({ from, to }) => [from, to]))].map((id, order) => stage(id, order));

const mediterranean: Stage[] = [
  stage('agadez', 0),
  stage('arlit', 1),
  stage('tamanrasset', 2),
  stage('sabha', 3),
  stage('tripoli', 4, { mission: true }),
  stage('sea', 5, { sea: true }),
  stage('lampedusa', 6),
];
const crossings = ways('agadez > sabha > tripoli > sea > lampedusa', 'agadez / arlit / tamanrasset / sabha!');

const grid = (stages: readonly Stage[], drawn: readonly Way[]) =>
  Object.fromEntries([...placeOnGrid(readRoute(stages, drawn)).cells].map(([id, { column, lane }]) => [id, [column, lane]]));
const chains = (drawn: readonly Way[], stages = stagesOf(drawn)) => {
  const { main, branches } = readRoute(stages, drawn);
  return { main: main.map(chain => along(chain).map(({ id }) => id).join(' ')), branches: branches.map(chain => along(chain).map(({ id }) => id).join(' ')) };
};

test('a branch that is longer than the main line pushes the main line apart', () => {
  assert.deepEqual(grid(mediterranean, crossings), {
    agadez: [0, 0], sabha: [3, 0], tripoli: [4, 0], sea: [5, 0], lampedusa: [6, 0], arlit: [1, 1], tamanrasset: [2, 1],
  });
});

test('two branches between the same stops stay two', () => {
  const drawn = ways('a > d', 'a / b / d', 'a / c / d');
  assert.deepEqual(chains(drawn), { main: ['a d'], branches: ['a b d', 'a c d'] });
  const placed = grid(stagesOf(drawn), drawn);
  assert.deepEqual([placed['b'], placed['c']], [[1, 1], [1, 2]]);
});

test('a branch leaves a branch on a lane of its own', () => {
  const drawn = ways('a > b > c', 'a / x / y / c', 'x / z / y');
  assert.deepEqual(chains(drawn).branches, ['a x y c', 'x z y']);
  const placed = grid(stagesOf(drawn), drawn);
  assert.equal(placed['z']![1], 2);
  assert.ok(placed['x']![0]! < placed['z']![0]! && placed['z']![0]! < placed['y']![0]!);
});

test('a short cut has a lane and a track though it has no stop', () => {
  const drawn = ways('a > b > c', 'a / c');
  const { tracks, height } = layOutHorizontally(stagesOf(drawn), drawn, 900);
  assert.equal(tracks.filter(({ kind }) => kind === 'branch').length, 1);
  assert.ok(height > layOutHorizontally(stagesOf(drawn), ways('a > b > c'), 900).height);
});

test('every way leads forward, whatever the order of the list', () => {
  const drawn = ways('e > d > c > b > a', 'e / x / b');
  const placed = grid([...stagesOf(drawn)].reverse(), drawn);
  assert.ok(drawn.every(({ from, to }) => placed[from]![0]! < placed[to]![0]!));
});

test('a shorter branch stands in the middle of its span', () => {
  const drawn = ways('a > b > c > d', 'a / x / c');
  assert.deepEqual(grid(stagesOf(drawn), drawn)['x'], [1, 1]);
});

test('branches that overlap take separate lanes and others share one', () => {
  const drawn = ways('a > b > c > d > e', 'a / x / c', 'b / y / d', 'c / z / e');
  const placed = grid(stagesOf(drawn), drawn);
  assert.deepEqual([placed['x']![1], placed['y']![1], placed['z']![1]], [1, 2, 1]);
});

test('another origin makes room before the first stop', () => {
  const drawn = ways('a > b', 'x / a');
  assert.deepEqual(grid(stagesOf(drawn), drawn), { a: [1, 0], b: [2, 0], x: [0, 1] });
});

test('a spur may reach past the last stop', () => {
  const drawn = ways('a > b', 'b / x');
  assert.deepEqual(grid(stagesOf(drawn), drawn)['x'], [2, 1]);
});

test('where nothing leads on, the line is broken and goes on beside', () => {
  const drawn = ways('a > b', 'c > d');
  assert.deepEqual(chains(drawn).main, ['a b', 'c d']);
  assert.deepEqual(grid(stagesOf(drawn), drawn), { a: [0, 0], b: [1, 0], c: [2, 0], d: [3, 0] });
  assert.equal(layOutHorizontally(stagesOf(drawn), drawn, 900).tracks.length, 2);
});

test('ways to stops that are not there and ways that lead back are not drawn', () => {
  const stages = stagesOf(ways('a > b > c'));
  assert.deepEqual(chains(ways('a > b > c > a', 'b > gone', 'b > b'), stages), { main: ['a b c'], branches: [] });
});

test('right to left mirrors every stop and cross', () => {
  const [plain, mirrored] = [layOutHorizontally(mediterranean, crossings, 1292), layOutHorizontally(mediterranean, crossings, 1292, true)];
  plain.stops.forEach((stop, index) => {
    assert.ok(Math.abs(stop.x + mirrored.stops[index]!.x - plain.width) < 1e-9);
    assert.equal(stop.y, mirrored.stops[index]!.y);
  });
  assert.ok(Math.abs(plain.crossings[0]!.x + mirrored.crossings[0]!.x - plain.width) < 1e-9);
});

test('the diagram fills the room until stops would be too close, then it grows', () => {
  const many = Array.from({ length: 200 }, (_, order) => stage(`s${order}`, order));
  const line = many.slice(1).map(({ id }, index): Way => ({ from: many[index]!.id, to: id }));
  assert.equal(layOutHorizontally(mediterranean, crossings, 1292).width, 1292);
  const long = layOutHorizontally(many, line, 1292);
  assert.ok(long.width > 18_000);
  assert.equal(long.stops.length, 200);
});

test('the sea is dotted in one path and the branch is closed where it comes back', () => {
  const { tracks, crossings: crosses, stops } = layOutHorizontally(mediterranean, crossings, 1292);
  assert.deepEqual(tracks.map(({ kind }) => kind), ['branch', 'main', 'sea']);
  const sabha = stops.find(stop => stop.stage.id === 'sabha')!;
  assert.equal(crosses.length, 1);
  assert.ok(crosses[0]!.sloped && crosses[0]!.x < sabha.x && crosses[0]!.y < sabha.y);
});

test('a closed segment of the main line does not close the branch that leaves there', () => {
  const drawn = ways('agadez > sabha! > tripoli', 'agadez / arlit / sabha');
  const { crossings: crosses } = layOutHorizontally(stagesOf(drawn), drawn, 1292);
  assert.deepEqual(crosses.map(({ sloped }) => sloped), [false]);
});

test('arrows follow the reading direction', () => {
  assert.equal(stepFor('ArrowRight', false, false), 'forward');
  assert.equal(stepFor('ArrowRight', true, false), 'back');
  assert.equal(stepFor('ArrowDown', false, true), 'forward');
  assert.equal(stepFor('ArrowLeft', true, true), 'up');
  assert.equal(stepFor('a', false, false), null);
});

test('the keyboard walks along the line, onto the branch and off it again', () => {
  const after = (id: string, step: Parameters<typeof stopAfter>[3], vertical = false) => stopAfter(mediterranean, crossings, id, step, vertical);
  assert.equal(after('agadez', 'forward'), 'sabha');
  assert.equal(after('agadez', 'up'), 'arlit');
  assert.equal(after('arlit', 'forward'), 'tamanrasset');
  assert.equal(after('tamanrasset', 'forward'), 'sabha');
  assert.equal(after('tamanrasset', 'down'), 'sabha');
  assert.equal(after('lampedusa', 'forward'), null);
  assert.equal(after('lampedusa', 'up'), null);
  assert.equal(after('arlit', 'last'), 'lampedusa');
  assert.equal(after('agadez', 'forward', true), 'arlit');
  assert.equal(after('sabha', 'back', true), 'tamanrasset');
});

test('the keyboard crosses a break in the line', () => {
  const drawn = ways('a > b', 'c > d');
  assert.equal(stopAfter(stagesOf(drawn), drawn, 'b', 'forward'), 'c');
});

test('a domain that nobody reported is unknown and one that is hidden is left out', () => {
  const shown = everyDomain([{ domain: 'medical', state: 'gap' }, { domain: 'legal', state: 'hidden' }]);
  assert.equal(shown.length, 6);
  assert.deepEqual(shown[0], { domain: 'medical', state: 'gap' });
  assert.deepEqual(shown[1], { domain: 'mental-health', state: 'unknown' });
  assert.ok(!shown.some(({ domain }) => domain === 'legal'));
});
