import type { DomainMark } from '../mark/domains.ts';

/** A place on the route, as the Java side describes it. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly country?: string | null;
  readonly order: number;
  readonly sea?: boolean | null;
  readonly seaName?: string | null;
  readonly mission?: boolean | null;
  readonly chosen?: boolean | null;
  readonly gaps?: number | null;
  readonly gapText?: string | null;
  readonly marks?: readonly DomainMark[] | null;
}

/** From one stage to the next, on the main line or beside it. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly branch?: boolean | null;
  readonly closed?: boolean | null;
  readonly closedLabel?: string | null;
}

/** What both the line and the map need to know about a stage in order to join it to the others. */
export type Joined = Pick<Stage, 'id' | 'order'>;

/** Stops in a row: from a stop of another chain, to a stop of another chain, or open at an end; no stop of its own for a short cut. */
export interface Chain<S> {
  readonly from: S | null;
  readonly to: S | null;
  readonly stages: readonly S[];
  /** One for each step from stop to stop, the ends included. */
  readonly ways: readonly Way[];
}

export interface Route<S> {
  /** Usually one; more where nothing leads from one part of the route to the next. */
  readonly main: readonly Chain<S>[];
  /** In the order in which each can be drawn: what it hangs on stands before it. */
  readonly branches: readonly Chain<S>[];
}

/** All stops of a chain, the ends on other chains included. */
export function along<S>({ from, stages, to }: Chain<S>): S[] {
  return [from, ...stages, to].filter(stage => stage !== null) as S[];
}

/** Sorts stages and ways into main lines and the branches that leave and join them, and those that leave and join branches. */
export function readRoute<S extends Joined>(stages: readonly S[], ways: readonly Way[]): Route<S> {
  return new Reading(stages, ways).route();
}

/** Ways that are there to be drawn: between stops that are there, and never back to where one came from. */
export function drawable<S extends Joined>(stages: readonly S[], ways: readonly Way[]): Way[] {
  const order = new Map([...stages].sort((a, b) => a.order - b.order).map((stage, position) => [stage.id, position]));
  const known = ways.filter(way => way.from !== way.to && order.has(way.from) && order.has(way.to));
  const next = new Map<string, string[]>();
  const leads = (from: string, to: string, seen = new Set<string>()): boolean =>
    from === to || (next.get(from) ?? []).some(then => !seen.has(then) && leads(then, to, seen.add(then)));
  // Forward ways first: where two say the contrary, the one that goes with the order of the list is drawn.
  const forward = (way: Way): number => (order.get(way.from)! < order.get(way.to)! ? 0 : 1);
  const kept = new Set<Way>();
  for (const way of [...known].sort((a, b) => forward(a) - forward(b))) {
    if (forward(way) === 1 && leads(way.to, way.from)) continue;
    if (next.get(way.from)?.includes(way.to)) continue;
    next.set(way.from, [...(next.get(way.from) ?? []), way.to]);
    kept.add(way);
  }
  return known.filter(way => kept.has(way));
}

class Reading<S extends Joined> {
  readonly #sorted: readonly S[];
  readonly #byId: ReadonlyMap<string, S>;
  readonly #out = new Map<string, Way[]>();
  readonly #in = new Map<string, Way[]>();
  readonly #left: Set<Way>;
  readonly #placed = new Set<string>();
  readonly #main: Chain<S>[] = [];
  readonly #branches: Chain<S>[] = [];

  constructor(stages: readonly S[], ways: readonly Way[]) {
    this.#sorted = [...stages].sort((a, b) => a.order - b.order);
    this.#byId = new Map(this.#sorted.map(stage => [stage.id, stage]));
    const drawn = drawable(stages, ways);
    this.#left = new Set(drawn);
    const order = (id: string): number => this.#byId.get(id)!.order;
    for (const way of [...drawn].sort((a, b) => order(a.to) - order(b.to))) this.#out.set(way.from, [...(this.#out.get(way.from) ?? []), way]);
    for (const way of [...drawn].sort((a, b) => order(b.from) - order(a.from))) this.#in.set(way.to, [...(this.#in.get(way.to) ?? []), way]);
  }

  route(): Route<S> {
    while (this.#placed.size < this.#sorted.length) {
      this.#mainLine();
      while (this.#branchOff() || this.#joinIn());
    }
    return { main: this.#main.sort((a, b) => a.stages[0]!.order - b.stages[0]!.order), branches: this.#branches };
  }

  #leaving(id: string): Way[] {
    return (this.#out.get(id) ?? []).filter(way => this.#left.has(way));
  }

  #mainLine(): void {
    const free = this.#sorted.filter(({ id }) => !this.#placed.has(id));
    const reached = (id: string, main: boolean): boolean => (this.#in.get(id) ?? []).some(way => this.#left.has(way) && !(main && way.branch));
    const start = free.find(({ id }) => !reached(id, true) && this.#leaving(id).some(way => !way.branch)) ?? free.find(({ id }) => !reached(id, false)) ?? free[0]!;
    const onlyBranches = !this.#leaving(start.id).some(way => !way.branch);
    const [stages, ways] = [[start], [] as Way[]];
    this.#placed.add(start.id);
    for (let at = start.id; ;) {
      const way = this.#leaving(at).find(({ to, branch }) => (onlyBranches || !branch) && !this.#placed.has(to));
      if (!way) break;
      this.#take(way, ways);
      stages.push(this.#byId.get(way.to)!);
      this.#placed.add((at = way.to));
    }
    this.#main.push({ from: null, to: null, stages, ways });
  }

  /** The next chain that leaves a stop that has its place. */
  #branchOff(): boolean {
    const from = this.#sorted.find(({ id }) => this.#placed.has(id) && this.#leaving(id).length > 0);
    if (!from) return false;
    const [stages, ways] = [[] as S[], [] as Way[]];
    let way: Way | undefined = this.#leaving(from.id)[0]!;
    let to: S | null = null;
    while (way) {
      this.#take(way, ways);
      const next: S = this.#byId.get(way.to)!;
      if (this.#placed.has(next.id)) {
        to = next;
        break;
      }
      stages.push(next);
      this.#placed.add(next.id);
      way = this.#leaving(next.id)[0];
    }
    this.#branches.push({ from, to, stages, ways });
    return true;
  }

  /** The next chain that comes from elsewhere to a stop that has its place. */
  #joinIn(): boolean {
    const last = [...this.#left].find(({ to }) => this.#placed.has(to));
    if (!last) return false;
    const [stages, ways] = [[] as S[], [] as Way[]];
    for (let way: Way | undefined = last; way;) {
      this.#left.delete(way);
      ways.unshift(way);
      const before: S = this.#byId.get(way.from)!;
      stages.unshift(before);
      this.#placed.add(before.id);
      way = (this.#in.get(before.id) ?? []).find(one => this.#left.has(one) && !this.#placed.has(one.from));
    }
    this.#branches.push({ from: null, to: this.#byId.get(last.to)!, stages, ways });
    return true;
  }

  #take(way: Way, ways: Way[]): void {
    this.#left.delete(way);
    ways.push(way);
  }
}
