import { placeOnGrid } from './columns.ts';
import { readRoute, type Joined } from './route.ts';

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
export function stopAfter(stages: readonly Joined[], id: string, step: Step): string | null {
  const route = readRoute(stages);
  const branch = route.branches.find(({ stages: aside }) => aside.some(stage => stage.id === id));
  const line = branch ? [branch.from, ...branch.stages, branch.to].filter(stage => stage !== null) : route.main;
  const position = line.findIndex(stage => stage.id === id);
  switch (step) {
    case 'forward':
      return line[position + 1]?.id ?? null;
    case 'back':
      return line[position - 1]?.id ?? null;
    case 'first':
      return route.main[0]?.id ?? null;
    case 'last':
      return route.main.at(-1)?.id ?? null;
    case 'up':
    case 'down':
      return acrossFrom(stages, id, step);
  }
}

function acrossFrom(stages: readonly Joined[], id: string, step: 'up' | 'down'): string | null {
  const route = readRoute(stages);
  const { cells } = placeOnGrid(route);
  const here = cells.get(id);
  if (!here) return null;
  const wanted = step === 'up' ? (lane: number) => lane > here.lane : (lane: number) => lane < here.lane;
  const distance = (other: string): number => {
    const cell = cells.get(other)!;
    return Math.abs(cell.column - here.column) + Math.abs(cell.lane - here.lane) * 0.1;
  };
  const near = [...cells].filter(([other, cell]) => wanted(cell.lane) && distance(other) <= REACH).map(([other]) => other);
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A branch further away than this is not "above" a stop. */
const REACH = 2;
