import type { GeoProjection } from 'd3-geo';
import { svg } from '../element/dom.ts';
import { drawable, type Way } from '../line/route.ts';
import type { CountryName } from './countries.ts';
import { directionOf, type Measure } from './measure.ts';
import { placeBetween, placeNames, type Box, type Named, type NamePlace } from './names.ts';
import { inOrder, type MapData, type MapStage } from './stage.ts';
import { onScreen, type Size, type View } from './view.ts';

type Spot = { readonly stage: MapStage; readonly x: number; readonly y: number };

/** What the front of a map needs to know beside its data. */
export interface Frame {
  readonly project: GeoProjection;
  readonly view: View;
  readonly size: Size;
  readonly reserved: readonly Box[];
  readonly measure: Measure;
  readonly family: string;
  readonly countries: readonly CountryName[];
}

/** Lines, stops and names in front of the land; drawn anew for each view so that they keep their size. */
export function drawStops({ stages, ways = [], events = [], labels }: MapData, frame: Frame): SVGElement[] {
  const ordered = inOrder(stages);
  const spots = new Map(ordered.map((stage): [string, Spot] => [stage.id, { stage, ...onScreen(frame.project([stage.lon, stage.lat])!, frame.view) }]));
  const lines = drawable(ordered, ways)
    .map(way => lineOf(way, spots))
    .sort((a, b) => Number(b.branch) - Number(a.branch));
  const widthOf = (stage: MapStage): number => frame.measure.widthOf(stage.name, `600 10.8px ${frame.family}`) + (stage.chosen ? 16 : 4);
  const named = [...spots.values()].map(({ stage, x, y }): Named => ({ id: stage.id, x, y, width: widthOf(stage), weight: weightOf(stage), chosen: Boolean(stage.chosen) }));
  const ends = lines.map(line => line.ends);
  const names = placeNames(named, ends, frame.size, frame.reserved);
  const countries = placeBetween(
    frame.countries.map(country => ({ ...country, width: frame.measure.widthOf(country.name, `500 11px ${frame.family}`) * 1.12 + 6 })),
    [...frame.reserved, ...named.map(around), ...names.map(place => boxOf(place, widthOf(spots.get(place.id)!.stage)))], ends, frame.size);
  const stops = [...spots.values()].sort((a, b) => weightOf(a.stage) - weightOf(b.stage)).map(spot => stopOf(spot, labels.mission));
  return [
    ...countries.map(({ name, x, y }) => svg('text', { class: 'country', 'aria-hidden': 'true', 'text-anchor': 'middle', direction: directionOf(name), x, y: y + 4 }, name)),
    ...events.map(({ lat, lon }) => { const { x, y } = onScreen(frame.project([lon, lat])!, frame.view); return svg('circle', { class: 'event', 'aria-hidden': 'true', cx: x, cy: y, r: 2.2 }); }),
    ...lines.map(path), ...stops,
    ...names.map(place => nameOf(place, spots.get(place.id)!.stage, widthOf(spots.get(place.id)!.stage)))];
}

function around({ x, y }: { x: number; y: number }): Box {
  return { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 };
}

function boxOf({ x, y, anchor }: NamePlace, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 8, bottom: y + 8 };
}

function weightOf(stage: MapStage): number {
  return (stage.chosen ? 4 : 0) + (stage.mission ? 2 : 0) - (stage.sea ? 3 : 0);
}

interface Line {
  readonly ends: readonly [Spot, Spot];
  readonly branch: boolean;
  readonly look: string;
}

/** A line from a stage to the next, dotted at sea, thin where it is closed. */
function lineOf({ from, to, branch, closed }: Way, spots: ReadonlyMap<string, Spot>): Line {
  const ends = [spots.get(from)!, spots.get(to)!] as const;
  const look = [branch ? 'br' : 'ml', ends.some(({ stage }) => stage.sea) && 'sl', closed && 'cl'].filter(Boolean).join(' ');
  return { ends, branch: Boolean(branch), look };
}

function path({ ends, look }: Line): SVGElement {
  return svg('path', { class: look, d: `M${ends.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}` });
}

function stopOf({ stage, x, y }: Spot, mission: string | undefined): SVGElement {
  const label = [stage.name, stage.mission && mission].filter(Boolean).join(', ');
  return svg('g', {
    class: 'stop', role: 'button', tabindex: -1, 'data-key': stage.id,
    'aria-label': label, 'aria-pressed': String(Boolean(stage.chosen)), transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
  },
    svg('title', {}, stage.name),
    svg('circle', { r: 14, class: 'reach' }),
    stage.chosen && svg('circle', { r: 11, class: 'halo' }),
    stage.mission ? svg('rect', { x: -4.5, y: -4.5, width: 9, height: 9, rx: 2, class: 'own' }) : svg('circle', { r: 3.6, class: 'st' }));
}

function nameOf({ x, y, anchor }: NamePlace, stage: MapStage, width: number): SVGElement {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  // Placed by its middle, a name stands where it is meant to whichever way it runs.
  const text = svg('text', { 'text-anchor': 'middle', direction: directionOf(stage.name), x: left + width / 2, y: y + 3.8 }, stage.name);
  if (!stage.chosen) return svg('g', { class: 'name', 'aria-hidden': 'true' }, text);
  return svg('g', { class: 'tag', 'aria-hidden': 'true' }, svg('rect', { x: left, y: y - 9, width, height: 18, rx: 9 }), text);
}
