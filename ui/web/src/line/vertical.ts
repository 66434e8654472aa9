import { freeLane, type Span } from './columns.ts';
import { along, drawable, readRoute, type Chain, type Joined, type Stage, type Way } from './route.ts';
import { crossingsOf, mainTracks, point, type Crossing, type Point, type Track } from './tracks.ts';

/** Distance of the main line from the edge where a row starts, and room that all lanes may take beside it. */
export const AXIS = 34;
const LANE = 20;
const ROOM_FOR_LANES = 76;

export interface Rows<S> {
  /** From the first stop to the last: every way leads down. */
  readonly stages: readonly S[];
  readonly lanes: ReadonlyMap<string, number>;
  readonly chains: ReadonlyMap<Chain<S>, number>;
  readonly width: number;
}

/** One row a stop, each in the lane of its chain: the main line at the edge, branches beside it. */
export function rowsOf<S extends Joined>(stages: readonly S[], ways: readonly Way[]): Rows<S> {
  const rows = downwards(stages, drawable(stages, ways));
  const at = new Map(rows.map(({ id }, row) => [id, row]));
  const route = readRoute(stages, ways);
  const chains = new Map<Chain<S>, number>(route.main.map(chain => [chain, 0]));
  const lanes = new Map(rows.map(({ id }) => [id, 0]));
  const taken: Span[][] = [];
  for (const chain of route.branches) {
    const on = along(chain).map(({ id }) => at.get(id)!);
    const lane = freeLane(taken, { start: Math.min(...on), end: Math.max(...on) });
    chains.set(chain, lane);
    chain.stages.forEach(({ id }) => lanes.set(id, lane));
  }
  return { stages: rows, lanes, chains, width: taken.length };
}

/** Stages in their order, but none before one that leads to it. */
function downwards<S extends Joined>(stages: readonly S[], ways: readonly Way[]): S[] {
  const left = [...stages].sort((a, b) => a.order - b.order);
  const done = new Set<string>();
  const rows: S[] = [];
  while (left.length > 0) {
    const ready = left.findIndex(({ id }) => ways.every(({ from, to }) => to !== id || done.has(from)));
    const [stage] = left.splice(Math.max(0, ready), 1) as [S];
    done.add(stage.id);
    rows.push(stage);
  }
  return rows;
}

/** How far apart lanes are: closer together the more there are. */
export function laneWidth(lanes: number): number {
  return lanes === 0 ? 0 : Math.min(LANE, ROOM_FOR_LANES / lanes);
}

/** The tracks beside rows whose stops stand at the given heights. */
export function layOutVertically(
  rows: Rows<Stage>,
  heights: ReadonlyMap<string, number>,
  width: number,
  mirrored = false,
): { tracks: Track[]; crossings: Crossing[] } {
  const across = (lane: number): number => {
    const x = AXIS + lane * laneWidth(rows.width);
    return mirrored ? width - x : x;
  };
  const stop = (stage: Stage): Point & { stage: Stage } => ({ stage, x: across(rows.lanes.get(stage.id)!), y: heights.get(stage.id) ?? 0 });
  const tracks: Track[] = [];
  const crossings: Crossing[] = [];
  for (const [chain, lane] of rows.chains) {
    const stops = along(chain).map(stop);
    if (lane === 0) {
      tracks.push(...mainTracks(stops));
      crossings.push(...crossingsOf(stops, chain.ways));
    } else {
      tracks.unshift({ kind: 'branch', path: loop(stops, across(lane), Boolean(chain.from), Boolean(chain.to)) });
      crossings.push(...crossingsOf(stops, chain.ways).map(crossing => ({ ...crossing, x: across(lane) })));
    }
  }
  return { tracks, crossings };
}

/** Down its lane, with a bend where it leaves a stop of another lane and where it comes back to one. */
function loop(stops: readonly Point[], x: number, leaves: boolean, joins: boolean): string {
  const [first, last] = [stops[0]!, stops.at(-1)!];
  const bend = Math.min(30, (last.y - first.y) / 2.2);
  const start = leaves ? `M${point(first)}C${point({ x: first.x, y: first.y + bend * 0.7 })} ${point({ x, y: first.y + bend * 0.3 })} ${point({ x, y: first.y + bend })}` : `M${point({ x, y: first.y })}`;
  const down = `V${Math.round((joins ? last.y - bend : last.y) * 10) / 10}`;
  return joins ? `${start}${down}C${point({ x, y: last.y - bend * 0.3 })} ${point({ x: last.x, y: last.y - bend * 0.7 })} ${point(last)}` : start + down;
}
