import { readRoute, type Stage } from './route.ts';
import { crossingsOf, mainTracks, type Crossing, type Track } from './tracks.ts';

/** Distance of the main line from the edge where a row starts, and of each branch lane from the next. */
export const AXIS = 34;
const LANE = 18;

/** The tracks beside a list of rows whose stops stand at the given heights. */
export function layOutVertically(
  stages: readonly Stage[],
  heights: ReadonlyMap<string, number>,
  width: number,
  mirrored = false,
): { tracks: Track[]; crossings: Crossing[] } {
  const { main, branches } = readRoute(stages);
  const across = (x: number): number => (mirrored ? width - x : x);
  const stops = main.map(stage => ({ stage, x: across(AXIS), y: heights.get(stage.id) ?? 0 }));
  const side = across(AXIS - LANE);

  const loops = branches.map((branch): Track => {
    const start = branch.from ? heights.get(branch.from.id)! : heights.get(branch.to!.id)! - 40;
    const end = branch.to ? heights.get(branch.to.id)! : start + 40;
    const bend = Math.min(22, (end - start) / 3);
    const down = `V${end - 2 * bend}`;
    const axis = across(AXIS);
    const leave = branch.from
      ? `M${axis} ${start}C${axis} ${start + bend} ${side} ${start + bend / 2} ${side} ${start + 1.6 * bend}`
      : `M${side} ${start}`;
    const back = branch.to ? `${down}C${side} ${end - bend} ${axis} ${end - bend} ${axis} ${end}` : down;
    return { kind: 'branch', path: leave + back };
  });
  const closedLoops = branches.flatMap((branch): Crossing[] => {
    if (!branch.from || !branch.to || !branch.stages.some(stage => stage.closedAfter)) return [];
    return [{ x: side, y: (heights.get(branch.from.id)! + heights.get(branch.to.id)!) / 2, sloped: false, flagged: false, label: null }];
  });
  return { tracks: [...loops, ...mainTracks(stops)], crossings: [...crossingsOf(stops), ...closedLoops] };
}
