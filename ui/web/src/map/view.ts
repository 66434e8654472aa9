import { geoMercator, type GeoProjection } from 'd3-geo';
import type { MapStage } from './stage.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far the reader has zoomed and dragged from the view that fits all stages. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const FITTED: View = { zoom: 1, x: 0, y: 0 };
const CLOSEST = 12;
const FURTHEST = 0.4;
/** A single place, or places in one town, are shown with the country around them. */
const SMALLEST_SPAN = 3;

/** A projection that shows all stages, with room for their names. */
export function fitTo(stages: readonly Pick<MapStage, 'lat' | 'lon'>[], size: Size): GeoProjection {
  const box = bounds(stages);
  const inset = Math.min(34, size.width / 6, size.height / 6);
  const corners = { type: 'MultiPoint' as const, coordinates: [[box.west, box.south], [box.east, box.north]] };
  return geoMercator().fitExtent([[inset, inset], [Math.max(inset + 1, size.width - inset), Math.max(inset + 1, size.height - inset)]], corners);
}

function bounds(stages: readonly Pick<MapStage, 'lat' | 'lon'>[]): Record<'west' | 'south' | 'east' | 'north', number> {
  const [lats, lons] = [stages.map(stage => stage.lat), stages.map(stage => stage.lon)];
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const reach = (values: number[]): number => Math.max(SMALLEST_SPAN, Math.max(...values) - Math.min(...values)) / 2;
  const [lat, lon] = [middle(lats), middle(lons)];
  return { west: lon - reach(lons), east: lon + reach(lons), south: lat - reach(lats), north: lat + reach(lats) };
}

/** Zooms about the middle, or about where the pointer is, so that what the reader looks at stays where it is. */
export function zoomBy(view: View, factor: number, { width, height }: Size, about = { x: width / 2, y: height / 2 }): View {
  const zoom = Math.min(CLOSEST, Math.max(FURTHEST, view.zoom * factor));
  const change = zoom / view.zoom;
  return { zoom, x: about.x - (about.x - view.x) * change, y: about.y - (about.y - view.y) * change };
}

/** Drags the view, but never so far that nothing of the fitted frame is left. */
export function panBy(view: View, dx: number, dy: number, { width, height }: Size): View {
  const hold = (value: number, room: number): number => Math.min(room * 0.9, Math.max(room * 0.1 - room * view.zoom, value));
  return { ...view, x: hold(view.x + dx, width), y: hold(view.y + dy, height) };
}

export function onScreen([x, y]: readonly [number, number], view: View): { x: number; y: number } {
  return { x: x * view.zoom + view.x, y: y * view.zoom + view.y };
}
