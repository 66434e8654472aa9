import { geoArea, geoCentroid, geoPath, type ExtendedFeature, type GeoProjection } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Ground } from './countries.ts';
import type { Size } from './view.ts';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json';

type Atlas = Topology<{ countries: GeometryCollection }>;

const world = atlas as unknown as Atlas;
const shapes = feature(world, world.objects.countries);
const borders = mesh(world, world.objects.countries, (a, b) => a !== b);

/** Land and borders as path data; loaded apart from the rest because the outlines are heavy. */
export function outlines(projection: GeoProjection, { width, height }: Size): { land: string; borders: string } {
  // No view reaches further than this, and the rest of the world would only be slow.
  const draw = geoPath(projection.clipExtent([[-2 * width, -2 * height], [3 * width, 3 * height]]));
  return { land: draw(shapes) ?? '', borders: draw(borders) ?? '' };
}

let known: Ground[] | undefined;

/** Countries by their ISO 3166 code, each with where its name belongs; what nobody gave a code has no name. */
export function grounds(): readonly Ground[] {
  known ??= shapes.features.flatMap(({ id, geometry }) => {
    if (!id || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
    const shape = largest(geometry);
    return [{ code: String(id), middle: geoCentroid(shape), shape }];
  });
  return known;
}

function largest(geometry: Polygon | MultiPolygon): ExtendedFeature {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const shapes = parts.map((coordinates): ExtendedFeature => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }));
  return shapes.reduce((best, shape) => (geoArea(shape) > geoArea(best) ? shape : best));
}
