import type { Stage, Way } from './route.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Track {
  readonly kind: 'main' | 'sea' | 'branch';
  readonly path: string;
}

/** A cross on a segment that nobody can travel, with the words that say since when. */
export interface Crossing extends Point {
  readonly label: string | null;
  readonly sloped: boolean;
  /** Whether a flag stands beside it, above which its words must go. */
  readonly flagged: boolean;
}

type Placed = Point & { readonly stage: Stage };

/** The main line in as few paths as possible, so that the dots of a sea crossing stay even. */
export function mainTracks(stops: readonly Placed[]): Track[] {
  const tracks: { kind: 'main' | 'sea'; path: string }[] = [];
  stops.slice(1).forEach((stop, index) => {
    const before = stops[index]!;
    const kind = stop.stage.sea || before.stage.sea ? 'sea' : 'main';
    const last = tracks.at(-1);
    if (last?.kind === kind) last.path += `L${point(stop)}`;
    else tracks.push({ kind, path: `M${point(before)}L${point(stop)}` });
  });
  return tracks;
}

/** A branch rises from its stop, runs along its lane and comes back down; an open end stays on the lane, a short cut has no stop there. */
export function branchPath(from: Point | null, inner: readonly Point[], to: Point | null, lane: number): string {
  const [enter, leave] = inner.length > 0 ? [inner[0]!, inner.at(-1)!] : middle(from!, to!, lane);
  const rise = from && turnBeyond(enter, from);
  const start = from && rise ? `M${point(from)}${curve(from, rise)}L${point(enter)}` : `M${point(enter)}`;
  if (!to) return `${start}L${point(leave)}`;
  const fall = turnBeyond(leave, to);
  return `${start}L${point(fall)}${curve(fall, to)}`;
}

function middle(from: Point, to: Point, lane: number): [Point, Point] {
  const [third, way] = [from.x + (to.x - from.x) * 0.4, (to.x - from.x) * 0.2];
  return [{ x: third, y: lane }, { x: third + way, y: lane }];
}

/** Where a branch turns off its lane: clear of the words of its outermost stop, so that it never runs through them. */
function turnBeyond(stop: Point, end: Point): Point {
  const way = end.x - stop.x;
  return { x: stop.x + Math.sign(way) * Math.min(20, Math.abs(way) * 0.2), y: stop.y };
}

function curve(from: Point, to: Point): string {
  const bend = (to.x - from.x) * 0.58;
  return `C${point({ x: from.x + bend, y: from.y })} ${point({ x: to.x - bend, y: to.y })} ${point(to)}`;
}

/** The crosses of one line of stops, in the middle of the ways that are closed. */
export function crossingsOf(stops: readonly Placed[], ways: readonly Way[], lane?: number): Crossing[] {
  return ways.flatMap((way, index) => {
    const [stop, next] = [stops[index], stops[index + 1]];
    if (!way.closed || !stop || !next) return [];
    const flagged = Boolean(stop.stage.mission || next.stage.mission);
    const label = way.closedLabel ?? null;
    // A short cut is closed at its height, between two stops of one line.
    if (lane !== undefined) return [{ x: (stop.x + next.x) / 2, y: lane, sloped: false, flagged: false, label }];
    const sloped = stop.y !== next.y;
    const start = sloped && next.y > stop.y ? turnBeyond(stop, next) : stop;
    return [{ x: (start.x + next.x) / 2, y: (stop.y + next.y) / 2, sloped, flagged, label }];
  });
}

export function point({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
