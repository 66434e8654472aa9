import { along, type Chain, type Joined, type Route } from './route.ts';

/** Where a stop stands on the grid: columns along the line, lane 0 for the main line, higher lanes above it. */
export interface Cell {
  readonly column: number;
  readonly lane: number;
}

export interface Grid<S> {
  readonly cells: ReadonlyMap<string, Cell>;
  /** The lane of each chain; a short cut has one though it has no stop. */
  readonly lanes: ReadonlyMap<Chain<S>, number>;
  readonly columns: number;
  readonly height: number;
}

/** Gives every stop a column, so that every way leads forward with room for what is beside it, and a lane. */
export function placeOnGrid<S extends Joined>(route: Route<S>): Grid<S> {
  const columns = new Columns(route).place();
  const first = Math.min(0, ...columns.values());
  const lanes = new Map<Chain<S>, number>(route.main.map(chain => [chain, 0]));
  const laneOf = new Map<string, number>(route.main.flatMap(({ stages }) => stages.map(({ id }): [string, number] => [id, 0])));
  const taken: Span[][] = [];
  for (const chain of route.branches) {
    const span = spanOf(chain, columns);
    const under = Math.max(0, ...[chain.from, chain.to].map(end => (end ? laneOf.get(end.id)! : 0)));
    const lane = freeLane(taken, span, under);
    lanes.set(chain, lane);
    chain.stages.forEach(({ id }) => laneOf.set(id, lane));
  }
  const cells = new Map([...columns].map(([id, column]): [string, Cell] => [id, { column: column - first, lane: laneOf.get(id)! }]));
  return { cells, lanes, columns: Math.max(0, ...columns.values()) - first + 1, height: taken.length };
}

/** How far every stop is along the line. */
class Columns<S extends Joined> {
  readonly #route: Route<S>;
  readonly #ways: { from: string; to: string }[];
  readonly #at = new Map<string, number>();

  constructor(route: Route<S>) {
    this.#route = route;
    this.#ways = [...route.main, ...route.branches].flatMap(({ ways }) => ways);
  }

  place(): Map<string, number> {
    let start = 0;
    for (const part of this.#parts()) {
      this.#longest(part, start);
      start = Math.max(...part.map(id => this.#at.get(id)!)) + 1;
    }
    this.#route.branches.filter(({ from }) => from === null).reverse().forEach(chain => this.#comeClose(chain));
    [...this.#route.main, ...this.#route.branches].forEach(chain => this.#spread(chain));
    return this.#at;
  }

  /** Each main line with everything that hangs on it. */
  #parts(): string[][] {
    const partOf = new Map<string, number>();
    this.#route.main.forEach(({ stages }, part) => stages.forEach(({ id }) => partOf.set(id, part)));
    this.#route.branches.forEach(chain => {
      const part = Math.max(...[chain.from, chain.to].map(end => (end ? (partOf.get(end.id) ?? 0) : 0)));
      chain.stages.forEach(({ id }) => partOf.set(id, part));
    });
    return this.#route.main.map((_, part) => [...partOf].filter(([, of]) => of === part).map(([id]) => id));
  }

  #longest(part: readonly string[], start: number): void {
    const into = new Map<string, string[]>();
    this.#ways.forEach(({ from, to }) => into.set(to, [...(into.get(to) ?? []), from]));
    const far = (id: string): number => {
      const known = this.#at.get(id);
      if (known !== undefined) return known;
      const column = Math.max(start, ...(into.get(id) ?? []).map(before => far(before) + 1));
      this.#at.set(id, column);
      return column;
    };
    part.forEach(far);
  }

  /** Another origin stands right before where it joins, even before the first stop. */
  #comeClose({ stages }: Chain<S>): void {
    for (const { id } of [...stages].reverse()) {
      const next = this.#ways.filter(({ from }) => from === id).map(({ to }) => this.#at.get(to)!);
      this.#at.set(id, Math.min(...next) - 1);
    }
  }

  /** Stops that nothing else hangs on stand evenly between those that something does. */
  #spread(chain: Chain<S>): void {
    const stops = along(chain).map(({ id }) => id);
    const fixed = (id: string, index: number): boolean =>
      index === 0 || index === stops.length - 1 || this.#ways.filter(({ from, to }) => from === id || to === id).length > 2;
    let left = 0;
    stops.forEach((id, right) => {
      if (!fixed(id, right)) return;
      const [start, end] = [this.#at.get(stops[left]!)!, this.#at.get(id)!];
      for (let at = left + 1; at < right; at++) this.#at.set(stops[at]!, start + ((end - start) * (at - left)) / (right - left));
      left = right;
    });
  }
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf<S extends Joined>(chain: Chain<S>, columns: ReadonlyMap<string, number>): Span {
  const at = along(chain).map(({ id }) => columns.get(id)!);
  return { start: Math.min(...at), end: Math.max(...at) };
}

/** The lowest lane above another in which nothing stands in the way. */
export function freeLane(taken: Span[][], { start, end }: Span, above = 0): number {
  const clear = (lane: Span[] | undefined): boolean => (lane ?? []).every(other => end <= other.start || start >= other.end);
  let lane = above + 1;
  while (!clear(taken[lane - 1])) lane++;
  while (taken.length < lane) taken.push([]);
  taken[lane - 1]!.push({ start, end });
  return lane;
}
