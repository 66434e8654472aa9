import { placeOnGrid } from './columns.ts';
import { along, readRoute, type Joined, type Way } from './route.ts';
import { rowsOf } from './vertical.ts';

/** The ways a keyboard can go from a stop. */
export type Step = 'forward' | 'back' | 'up' | 'down' | 'first' | 'last';

/** The step that a key means: along the line in reading direction, across it onto a branch. */
export function stepFor(key: string, mirrored: boolean, vertical: boolean): Step | null {
  const ahead = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const behind = mirrored ? 'ArrowRight' : 'ArrowLeft';
  const steps: Record<string, Step> = vertical
    ? { ArrowDown: 'forward', ArrowUp: 'back', [ahead]: 'up', [behind]: 'down' }
    : { [ahead]: 'forward', [behind]: 'back', ArrowUp: 'up', ArrowDown: 'down' };
  return steps[key] ?? ({ Home: 'first', End: 'last' } as Record<string, Step>)[key] ?? null;
}

/** The stop one step away from a stop, or null where the line ends. */
export function stopAfter(stages: readonly Joined[], ways: readonly Way[], id: string, step: Step, vertical = false): string | null {
  switch (step) {
    case 'forward':
      return vertical ? nextRow(stages, ways, id, 1) : onLine(stages, ways, id, 1);
    case 'back':
      return vertical ? nextRow(stages, ways, id, -1) : onLine(stages, ways, id, -1);
    case 'first':
      return nextRow(stages, ways, null, 1);
    case 'last':
      return nextRow(stages, ways, null, -1);
    case 'up':
    case 'down':
      return acrossFrom(stages, ways, id, step);
  }
}

/** Along the stop's own chain, and from the end of one main line to the next. */
function onLine(stages: readonly Joined[], ways: readonly Way[], id: string, direction: 1 | -1): string | null {
  const { main, branches } = readRoute(stages, ways);
  const branch = branches.find(({ stages: own }) => own.some(stage => stage.id === id));
  const line = branch ? along(branch) : main.flatMap(chain => chain.stages);
  return line[line.findIndex(stage => stage.id === id) + direction]?.id ?? null;
}

function nextRow(stages: readonly Joined[], ways: readonly Way[], id: string | null, direction: 1 | -1): string | null {
  const rows = rowsOf(stages, ways).stages;
  if (id === null) return (direction === 1 ? rows[0] : rows.at(-1))?.id ?? null;
  return rows[rows.findIndex(stage => stage.id === id) + direction]?.id ?? null;
}

function acrossFrom(stages: readonly Joined[], ways: readonly Way[], id: string, step: 'up' | 'down'): string | null {
  const { cells } = placeOnGrid(readRoute(stages, ways));
  const here = cells.get(id);
  if (!here) return null;
  const wanted = step === 'up' ? (lane: number) => lane > here.lane : (lane: number) => lane < here.lane;
  const joined = new Set(ways.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  const distance = (other: string): number => {
    const cell = cells.get(other)!;
    return Math.abs(cell.column - here.column) + Math.abs(cell.lane - here.lane) * 0.1;
  };
  // A stop that a way leads to or comes from is near however far it is drawn.
  const near = [...cells].filter(([other, cell]) => wanted(cell.lane) && (joined.has(other) || distance(other) <= REACH)).map(([other]) => other);
  return near.sort((a, b) => Number(joined.has(b)) - Number(joined.has(a)) || distance(a) - distance(b))[0] ?? null;
}

/** A branch further away than this is not "above" a stop. */
const REACH = 2;
