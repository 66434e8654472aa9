import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countriesInSight, type Ground } from '../src/map/countries.ts';
import { directionOf } from '../src/map/measure.ts';
import { placeBetween, placeNames, type Named } from '../src/map/names.ts';
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

test('zooming by the wheel keeps what is under the pointer where it is', () => {
  const closer = zoomBy(FITTED, 2, size, { x: 40, y: 60 });
  assert.deepEqual(onScreen([40, 60], closer), { x: 40, y: 60 });
});

test('a name runs as its first letter does', () => {
  assert.equal(directionOf('(بحث) SAR'), 'rtl');
  assert.equal(directionOf('Agadez أغاديز'), 'ltr');
});

const square = (code: string, west: number, south: number, side: number): Ground => ({
  code,
  middle: [west + side / 2, south + side / 2],
  // Outlines run clockwise, as d3 wants them.
  shape: { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[west, south], [west, south + side], [west + side, south + side], [west + side, south], [west, south]]] } },
});

test('countries in sight are named in the language of the page', () => {
  const project = fitTo(stages, size);
  const names = (language: string) => countriesInSight([square('LY', 10, 20, 12), square('PE', -80, -15, 10)], project, FITTED, size, language).map(({ name }) => name);
  assert.deepEqual(names('fr'), ['Libye']);
  assert.deepEqual(names('ar'), ['ليبيا']);
});

test('a country whose middle is out of sight is named where it is in sight', () => {
  const project = fitTo(stages, size);
  const [there] = countriesInSight([square('LY', -40, 0, 60)], project, zoomBy(FITTED, 6, size, { x: 0, y: 460 }), size, 'fr');
  assert.ok(there && there.x > 0 && there.x < size.width && there.y > 0 && there.y < size.height);
});

test('names of countries leave room to names of stops and to the line', () => {
  const area = { name: 'Libye', x: 100, y: 100, width: 40, weight: 1 };
  assert.deepEqual(placeBetween([area], [], [], size), [area]);
  const [moved] = placeBetween([area], [{ left: 90, right: 110, top: 92, bottom: 108 }], [], size);
  assert.ok(moved && moved.y !== 100 || moved!.x !== 100);
  assert.deepEqual(placeBetween([area], [{ left: 0, right: 250, top: 0, bottom: 460 }], [], size), []);
});
