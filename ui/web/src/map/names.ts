import type { Size } from './view.ts';

/** A stop that wants its name on the map; the weightier one gets the better place, and a chosen one always gets one. */
export interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly weight: number;
  readonly chosen?: boolean;
}

export interface NamePlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A part of the frame in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 9;
const HALF = 7;

type Spot = { readonly x: number; readonly y: number };
export type Segment = readonly [Spot, Spot];

/**
 * Puts each name beside its stop where it covers no stop and no other name, or leaves it out; buttons and caption
 * have their room reserved. A place that
 * crosses a line of the route is taken only when there is no other.
 */
export function placeNames(stops: readonly Named[], lines: readonly Segment[], size: Size, reserved: readonly Box[] = []): NamePlace[] {
  const taken: Box[] = [...reserved, ...stops.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }))];
  const places: NamePlace[] = [];
  for (const stop of [...stops].sort((a, b) => b.weight - a.weight)) {
    const inside = candidates(stop).filter(candidate => fits(boxOf(candidate, stop.width), size));
    const free = inside.filter(candidate => !taken.some(other => overlap(boxOf(candidate, stop.width), other)));
    const clear = free.find(candidate => !lines.some(line => crosses(line, boxOf(candidate, stop.width))));
    const place = clear ?? free[0] ?? (stop.chosen ? inside[0] : undefined);
    if (!place) continue;
    taken.push(boxOf(place, stop.width));
    places.push(place);
  }
  return places;
}

function candidates({ id, x, y }: Named): NamePlace[] {
  return [
    { id, x: x + GAP, y, anchor: 'start' },
    { id, x: x - GAP, y, anchor: 'end' },
    { id, x: x + GAP, y: y + 9, anchor: 'start' },
    { id, x: x - GAP, y: y - 9, anchor: 'end' },
    { id, x: x + GAP, y: y - 9, anchor: 'start' },
    { id, x: x - GAP, y: y + 9, anchor: 'end' },
    { id, x, y: y - 15, anchor: 'middle' },
    { id, x, y: y + 15, anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }: NamePlace, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - HALF, bottom: y + HALF };
}

function fits(box: Box, { width, height }: Size): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

/** Clips the segment by the box; something left over means that they meet. */
function crosses([from, to]: Segment, box: Box): boolean {
  let [start, end] = [0, 1];
  const sides = [
    [from.x - to.x, from.x - box.left],
    [to.x - from.x, box.right - from.x],
    [from.y - to.y, from.y - box.top],
    [to.y - from.y, box.bottom - from.y],
  ] as const;
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) start = Math.max(start, room / slope);
    if (slope > 0) end = Math.min(end, room / slope);
  }
  return start < end;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A name that belongs to an area rather than to a point. */
export interface AreaName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly weight: number;
}

/** Puts names of areas where nothing else stands, a little off their middle when they must, or leaves them out. */
export function placeBetween(names: readonly AreaName[], reserved: readonly Box[], lines: readonly Segment[], size: Size): AreaName[] {
  const taken = [...reserved];
  return [...names].sort((a, b) => b.weight - a.weight).flatMap(area => {
    const places = OFFSETS.map(([dx, dy]) => ({ ...area, x: area.x + dx, y: area.y + dy }))
      .map(moved => ({ moved, box: { left: moved.x - area.width / 2, right: moved.x + area.width / 2, top: moved.y - HALF, bottom: moved.y + HALF } }))
      .filter(({ box }) => fits(box, size) && !taken.some(other => overlap(box, other)));
    const place = places.find(({ box }) => !lines.some(line => crosses(line, box)));
    if (!place) return [];
    taken.push(place.box);
    return [place.moved];
  });
}

const OFFSETS = [[0, 0], [0, -18], [0, 18], [-34, 0], [34, 0], [0, -36], [0, 36], [-34, -20], [34, 20], [-34, 20], [34, -20]] as const;
