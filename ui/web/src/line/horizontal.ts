import { placeOnGrid } from './columns.ts';
import { along, readRoute, type Chain, type Stage, type Way } from './route.ts';
import { branchPath, crossingsOf, mainTracks, type Crossing, type Point, type Track } from './tracks.ts';

export interface Stop extends Point {
  readonly stage: Stage;
  readonly lane: number;
}

export interface Line {
  readonly width: number;
  readonly height: number;
  /** The room each stop has for its words. */
  readonly pitch: number;
  readonly stops: readonly Stop[];
  readonly tracks: readonly Track[];
  readonly crossings: readonly Crossing[];
}

const MARGIN = 62;
/** Seven marks of 12 need 84; closer than this, names run into each other. */
const SMALLEST_PITCH = 92;
const LARGEST_PITCH = 190;
const LANE_HEIGHT = 118;
/** A flag above a stop of the main line would touch the gap count of the branch stop above it. */
const FLAG_ROOM = 12;
const BELOW_MAIN = 91;

/** The diagram from left to right, or mirrored; wider than the room when the stops need more. */
export function layOutHorizontally(stages: readonly Stage[], ways: readonly Way[], room: number, mirrored = false): Line {
  const route = readRoute(stages, ways);
  const { cells, columns, lanes, height: above } = placeOnGrid(route);
  const gaps = Math.max(1, columns - 1);
  const pitch = Math.min(LARGEST_PITCH, Math.max(SMALLEST_PITCH, (room - 2 * MARGIN) / gaps));
  const width = Math.max(room, gaps * pitch + 2 * MARGIN);
  const inset = (width - (columns - 1) * pitch) / 2;

  const tallest = LANE_HEIGHT + (stages.some(stage => stage.mission && cells.get(stage.id)?.lane !== above) ? FLAG_ROOM : 0);
  const top = roomAbove(stages, ways, stage => cells.get(stage.id)?.lane === above, above);
  const height = top + above * tallest + BELOW_MAIN;
  const yOf = (lane: number): number => top + (above - lane) * tallest;

  const at = new Map(stages.map((stage): [string, Stop] => {
    const { column, lane } = cells.get(stage.id)!;
    const x = inset + column * pitch;
    return [stage.id, { stage, lane, x: mirrored ? width - x : x, y: yOf(lane) }];
  }));
  const stop = (stage: Stage | null): Stop | null => (stage ? at.get(stage.id)! : null);
  const stops = (chain: Chain<Stage>): Stop[] => along(chain).map(stage => at.get(stage.id)!);
  const branch = (chain: Chain<Stage>): Track => ({
    kind: 'branch',
    path: branchPath(stop(chain.from), chain.stages.map(stage => at.get(stage.id)!), stop(chain.to), yOf(lanes.get(chain)!)),
  });

  return {
    width,
    height,
    pitch,
    stops: [...route.main, ...route.branches].flatMap(({ stages: own }) => own.map(stage => at.get(stage.id)!)),
    tracks: [...route.branches.map(branch), ...route.main.flatMap(chain => mainTracks(stops(chain)))],
    crossings: [...route.main, ...route.branches].flatMap(chain => crossingsOf(stops(chain), chain.ways, chain.stages.length === 0 ? yOf(lanes.get(chain)!) : undefined)),
  };
}

/** Flags, names of seas and words of closures stand above the highest stops. */
function roomAbove(stages: readonly Stage[], ways: readonly Way[], isTop: (stage: Stage) => boolean, above: number): number {
  const tops = stages.filter(isTop);
  const flagOnTop = tops.some(stage => stage.mission);
  const seaNamed = above === 0 && stages.some(stage => stage.sea && stage.seaName);
  const closedOnTop = ways.some(way => way.closed && tops.some(({ id }) => id === way.from));
  if (seaNamed || (closedOnTop && flagOnTop)) return 76;
  return above === 0 || flagOnTop || closedOnTop ? 56 : 40;
}
