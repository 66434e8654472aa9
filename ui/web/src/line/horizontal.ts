import { placeOnGrid } from './columns.ts';
import { readRoute, type Branch, type Stage } from './route.ts';
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
export function layOutHorizontally(stages: readonly Stage[], room: number, mirrored = false): Line {
  const route = readRoute(stages);
  const { cells, columns, lanes } = placeOnGrid(route);
  const gaps = Math.max(1, columns - 1);
  const pitch = Math.min(LARGEST_PITCH, Math.max(SMALLEST_PITCH, (room - 2 * MARGIN) / gaps));
  const width = Math.max(room, gaps * pitch + 2 * MARGIN);
  const inset = (width - (columns - 1) * pitch) / 2;

  const tallest = LANE_HEIGHT + (route.main.some(stage => stage.mission) ? FLAG_ROOM : 0);
  const flagOnTop = stages.some(stage => stage.mission && cells.get(stage.id)?.lane === lanes);
  const seaNamed = lanes === 0 && stages.some(stage => stage.sea && stage.seaName);
  const closedOnTop = stages.some(stage => stage.closedAfter && cells.get(stage.id)?.lane === lanes);
  const top = seaNamed || (closedOnTop && flagOnTop) ? 76 : lanes === 0 || flagOnTop || closedOnTop ? 56 : 40;
  const height = top + lanes * tallest + BELOW_MAIN;

  const stops = [...route.main, ...route.branches.flatMap(branch => branch.stages)].map((stage): Stop => {
    const { column, lane } = cells.get(stage.id)!;
    const x = inset + column * pitch;
    return { stage, lane, x: mirrored ? width - x : x, y: top + (lanes - lane) * tallest };
  });
  const at = new Map(stops.map(stop => [stop.stage.id, stop]));
  const along = (branch: Branch<Stage>): Stop[] =>
    [branch.from, ...branch.stages, branch.to].filter(stage => stage !== null).map(stage => at.get(stage.id)!);

  return {
    width,
    height,
    pitch,
    stops,
    tracks: [
      ...route.branches.map((branch): Track => ({ kind: 'branch', path: branchPath(along(branch), !branch.from, !branch.to) })),
      ...mainTracks(route.main.map(stage => at.get(stage.id)!)),
    ],
    crossings: [
      ...crossingsOf(route.main.map(stage => at.get(stage.id)!)),
      ...route.branches.flatMap(branch => crossingsOf(along(branch), branch.from !== null)),
    ],
  };
}
