import type { Stage } from './route.ts';

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

/** A branch rises from the main line, runs along its lane and comes back down; an open end stays on the lane. */
export function branchPath(stops: readonly Point[], openStart: boolean, openEnd: boolean): string {
  const [first, last] = [stops[0]!, stops.at(-1)!];
  const inner = stops.slice(openStart ? 0 : 1, openEnd ? stops.length : -1);
  const [enter, leave] = [inner[0]!, inner.at(-1)!];
  const rise = turnBeyond(enter, first);
  const start = openStart ? `M${point(enter)}` : `M${point(first)}${curve(first, rise)}L${point(enter)}`;
  if (openEnd) return `${start}L${point(leave)}`;
  const fall = turnBeyond(leave, last);
  return `${start}L${point(fall)}${curve(fall, last)}`;
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

/**
 * The crosses of one line of stops, in the middle of the segments that are closed. The stop where a branch
 * leaves says nothing about the branch: its `closedAfter` belongs to the main line.
 */
export function crossingsOf(stops: readonly Placed[], leavesMain = false): Crossing[] {
  return stops.slice(0, -1).flatMap((stop, index) => {
    if (!stop.stage.closedAfter || (leavesMain && index === 0)) return [];
    const next = stops[index + 1]!;
    const sloped = stop.y !== next.y;
    const start = sloped && next.y > stop.y ? turnBeyond(stop, next) : stop;
    return [{ x: (start.x + next.x) / 2, y: (stop.y + next.y) / 2, sloped, flagged: Boolean(stop.stage.mission || next.stage.mission), label: stop.stage.closedLabel ?? null }];
  });
}

function point({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
