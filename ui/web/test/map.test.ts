import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeNames, type Named } from '../src/map/names.ts';
import { FITTED, fitTo, onScreen, panBy, zoomBy } from '../src/map/view.ts';

const size = { width: 250, height: 460 };
const stages = [{ lat: 16.97, lon: 7.99 }, { lat: 50.95, lon: 1.86 }, { lat: 37.5, lon: 15.09 }];

test('every stage is inside the frame', () => {
  const project = fitTo(stages, size);
  for (const { lat, lon } of stages) {
    const { x, y } = onScreen(project([lon, lat])!, FITTED);
    assert.ok(x > 0 && x < size.width && y > 0 && y < size.height);
  }
});

test('one stage alone is shown with the country around it', () => {
  const [x, y] = fitTo([{ lat: 32.9, lon: 12.1 }], size)([12.1, 32.9])!;
  assert.ok(Math.abs(x - 125) < 1 && Math.abs(y - 230) < 2);
  assert.ok(fitTo([{ lat: 32.9, lon: 12.1 }], size).scale() < 10_000);
});

test('zooming keeps the middle where it is, and stops somewhere', () => {
  const closer = zoomBy(FITTED, 2, size);
  assert.deepEqual(onScreen([125, 230], closer), { x: 125, y: 230 });
  assert.equal(zoomBy(closer, 1000, size).zoom, 12);
});

test('the map cannot be dragged out of its frame', () => {
  const far = panBy(FITTED, 9999, -9999, size);
  assert.ok(far.x < size.width && far.y > -size.height);
});

const named = (id: string, x: number, y: number, weight = 0): Named => ({ id, x, y, width: 50, weight });

test('names avoid each other and the edge', () => {
  const places = placeNames([named('a', 100, 100), named('b', 120, 100), named('edge', 240, 300)], [], size);
  assert.equal(places.find(({ id }) => id === 'a')!.anchor, 'end');
  assert.equal(places.find(({ id }) => id === 'b')!.anchor, 'start');
  assert.equal(places.find(({ id }) => id === 'edge')!.anchor, 'end');
});

test('a name goes to the side where no line runs', () => {
  const [place] = placeNames([named('a', 100, 100)], [[{ x: 100, y: 100 }, { x: 200, y: 100 }]], size);
  assert.equal(place!.anchor, 'end');
});

test('in a crowd the chosen stop keeps its name', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => named(`s${index}`, 100 + (index % 6) * 9, 100 + Math.floor(index / 6) * 9));
  const places = placeNames([...crowd, { ...named('chosen', 120, 120, 5), chosen: true }], [], size);
  assert.equal(places[0]?.id, 'chosen');
});
