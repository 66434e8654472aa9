import type { GeoProjection } from 'd3-geo';
import { svg } from '../element/dom.ts';
import { readRoute } from '../line/route.ts';
import { placeNames, type Box, type Named, type NamePlace } from './names.ts';
import { inOrder, type MapData, type MapStage } from './stage.ts';
import { onScreen, type Size, type View } from './view.ts';

type Spot = { readonly stage: MapStage; readonly x: number; readonly y: number };

/** Lines, stops and names in front of the land; drawn anew for each view so that they keep their size. */
export function drawStops({ stages, labels }: MapData, project: GeoProjection, view: View, size: Size, reserved: readonly Box[]): SVGElement[] {
  const ordered = inOrder(stages);
  const spots = new Map(ordered.map((stage): [string, Spot] => [stage.id, { stage, ...onScreen(project([stage.lon, stage.lat])!, view) }]));
  const { main, branches } = readRoute(ordered);
  const lines = [
    ...branches.flatMap(({ from, stages: aside, to }) => pairs([from, ...aside, to].filter(stage => stage !== null), spots, 'br')),
    ...pairs(main, spots, 'ml'),
  ];
  const names = placeNames([...spots.values()].map(named), lines.map(line => line.ends), size, reserved);
  const stops = [...spots.values()].sort((a, b) => weightOf(a.stage) - weightOf(b.stage)).map(spot => stopOf(spot, labels.mission));
  return [...lines.map(path), ...stops, ...names.map(place => nameOf(place, spots.get(place.id)!.stage))];
}

function named({ stage, x, y }: Spot): Named {
  return { id: stage.id, x, y, width: widthOf(stage), weight: weightOf(stage), chosen: Boolean(stage.chosen) };
}

function weightOf(stage: MapStage): number {
  return (stage.chosen ? 4 : 0) + (stage.mission ? 2 : 0) - (stage.sea ? 3 : 0);
}

/** Close enough to place a name; measuring text would cost a layout for each stop and view. */
function widthOf(stage: MapStage): number {
  return stage.name.length * 6.4 + (stage.chosen ? 16 : 4);
}

interface Line {
  readonly ends: readonly [Spot, Spot];
  readonly look: string;
}

/** A line from each stage to the next, dotted at sea. */
function pairs(stages: readonly MapStage[], spots: ReadonlyMap<string, Spot>, look: string): Line[] {
  return stages.slice(1).map((stage, index) => {
    const before = stages[index]!;
    return { ends: [spots.get(before.id)!, spots.get(stage.id)!], look: stage.sea || before.sea ? `${look} sl` : look };
  });
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

function nameOf({ x, y, anchor }: NamePlace, stage: MapStage): SVGElement {
  const text = svg('text', { 'text-anchor': anchor, direction: 'ltr', x, y: y + 3.8 }, stage.name);
  if (!stage.chosen) return svg('g', { class: 'name', 'aria-hidden': 'true' }, text);
  const width = widthOf(stage);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  text.setAttribute('text-anchor', 'middle');
  text.setAttribute('x', String(left + width / 2));
  return svg('g', { class: 'tag', 'aria-hidden': 'true' }, svg('rect', { x: left, y: y - 9, width, height: 18, rx: 9 }), text);
}
