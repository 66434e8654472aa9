import { geoBounds, geoContains, type ExtendedFeature, type GeoProjection } from 'd3-geo';
import { onScreen, type Size, type View } from './view.ts';

/** A country whose name is to stand somewhere inside it; the larger it is drawn, the more it counts. */
export interface CountryName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** A country's largest part: islands far away give it no name. */
export interface Ground {
  readonly code: string;
  readonly middle: readonly [number, number];
  readonly shape: ExtendedFeature;
}

/** As wide as a name needs at least, in pixels. */
const SMALLEST = 46;
/** Where in the frame to look for a country that has its middle outside. */
const TRIED = [0.5, 0.25, 0.75, 0.12, 0.88];

/** Names of the countries in sight, in the reader's language. */
export function countriesInSight(grounds: readonly Ground[], project: GeoProjection, view: View, size: Size, language: string): CountryName[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return grounds.flatMap((ground): CountryName[] => {
    const box = drawn(ground, project, view);
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    if (width < SMALLEST || height < 14 || box.right < 0 || box.bottom < 0 || box.left > size.width || box.top > size.height) return [];
    const name = names.of(ground.code);
    const spot = name && spotIn(ground, project, view, size);
    return spot ? [{ name, ...spot, weight: width * height }] : [];
  });
}

const boxes = new WeakMap<Ground, readonly [[number, number], [number, number]]>();

function drawn(ground: Ground, project: GeoProjection, view: View): { left: number; right: number; top: number; bottom: number } {
  const [[west, south], [east, north]] = boxes.get(ground) ?? geoBounds(ground.shape);
  if (!boxes.has(ground)) boxes.set(ground, [[west, south], [east, north]]);
  const [a, b] = [onScreen(project([west, north])!, view), onScreen(project([east, south])!, view)];
  return { left: a.x, right: b.x, top: a.y, bottom: b.y };
}

function spotIn(ground: Ground, project: GeoProjection, view: View, size: Size): { x: number; y: number } | null {
  const middle = onScreen(project([...ground.middle])!, view);
  if (middle.x > 24 && middle.x < size.width - 24 && middle.y > 10 && middle.y < size.height - 10) return middle;
  for (const down of TRIED) {
    for (const across of TRIED) {
      const [x, y] = [size.width * across, size.height * down];
      const place = project.invert?.([(x - view.x) / view.zoom, (y - view.y) / view.zoom]);
      if (place && geoContains(ground.shape, place)) return { x, y };
    }
  }
  return null;
}
