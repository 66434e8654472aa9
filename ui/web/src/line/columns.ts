import type { Branch, Joined, Route } from './route.ts';

/** Where a stop stands on the grid: columns along the line, lane 0 for the main line, higher lanes above it. */
export interface Cell {
  readonly column: number;
  readonly lane: number;
}

export interface Grid {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly columns: number;
  readonly lanes: number;
}

/** Gives every stop a column, wide enough between two stops for the branch that joins them, and a lane. */
export function placeOnGrid<S extends Joined>(route: Route<S>): Grid {
  const main = mainColumns(route);
  const spans = route.branches.map(branch => span(branch, main));
  const shift = -Math.min(0, ...spans.map(({ start }) => start));
  const last = Math.max(0, ...main.values(), ...spans.map(({ end }) => end));

  const cells = new Map<string, Cell>();
  main.forEach((column, id) => cells.set(id, { column: column + shift, lane: 0 }));
  const taken: { start: number; end: number }[][] = [];
  route.branches.forEach((branch, index) => {
    const { start, end } = spans[index]!;
    const lane = freeLane(taken, start, end);
    const step = (end - start) / (branch.stages.length + (branch.from ? 1 : 0) + (branch.to ? 1 : 0) - 1);
    branch.stages.forEach((stage, position) => {
      const column = start + (position + (branch.from ? 1 : 0)) * (Number.isFinite(step) ? step : 0);
      cells.set(stage.id, { column: column + shift, lane });
    });
  });
  return { cells, columns: last + shift + 1, lanes: taken.length };
}

function mainColumns<S extends Joined>({ main, branches }: Route<S>): Map<string, number> {
  const index = new Map(main.map((stage, position) => [stage.id, position]));
  const widths = main.slice(1).map(() => 1);
  for (const { from, to, stages } of branches) {
    if (!from || !to) continue;
    const [first, last] = [index.get(from.id)!, index.get(to.id)!].sort((a, b) => a - b) as [number, number];
    const room = widths.slice(first, last).reduce((sum, width) => sum + width, 0);
    const missing = stages.length + 1 - room;
    for (let gap = first; missing > 0 && gap < last; gap++) widths[gap]! += missing / (last - first);
  }
  let column = 0;
  return new Map(main.map((stage, position) => [stage.id, (column += position === 0 ? 0 : widths[position - 1]!)]));
}

function span<S extends Joined>({ from, to, stages }: Branch<S>, main: Map<string, number>): { start: number; end: number } {
  const start = from ? main.get(from.id)! : main.get(to!.id)! - stages.length;
  const end = to ? main.get(to.id)! : start + stages.length;
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

function freeLane(taken: { start: number; end: number }[][], start: number, end: number): number {
  const clear = (lane: { start: number; end: number }[]): boolean => lane.every(other => end <= other.start || start >= other.end);
  let lane = taken.findIndex(clear);
  if (lane < 0) lane = taken.push([]) - 1;
  taken[lane]!.push({ start, end });
  return lane + 1;
}
