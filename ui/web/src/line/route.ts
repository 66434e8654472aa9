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
  readonly branchFrom?: string | null;
  readonly rejoins?: string | null;
  readonly closedAfter?: boolean | null;
  readonly closedLabel?: string | null;
  readonly marks?: readonly DomainMark[] | null;
}

/** What both the line and the map need to know about a stage in order to join it to the others. */
export type Joined = Pick<Stage, 'id' | 'order' | 'branchFrom' | 'rejoins'>;

/** Stages beside the main line: from one of its stops, to one of its stops, or open at one end. */
export interface Branch<S> {
  readonly from: S | null;
  readonly to: S | null;
  readonly stages: readonly S[];
}

export interface Route<S> {
  readonly main: readonly S[];
  readonly branches: readonly Branch<S>[];
}

/** Sorts stages into the main line and its branches; a branch that hangs nowhere is main line after all. */
export function readRoute<S extends Joined>(stages: readonly S[]): Route<S> {
  const sorted = [...stages].sort((a, b) => a.order - b.order);
  const isAside = (stage: S): boolean => Boolean(stage.branchFrom || stage.rejoins);
  const ends = new Map(sorted.filter(stage => !isAside(stage)).map(stage => [stage.id, stage]));
  const end = (id: string | null | undefined): S | null => (id ? (ends.get(id) ?? null) : null);
  const hangs = (stage: S): boolean => end(stage.branchFrom) !== null || end(stage.rejoins) !== null;

  const branches = new Map<string, { from: S | null; to: S | null; stages: S[] }>();
  for (const stage of sorted.filter(hangs)) {
    const key = JSON.stringify([stage.branchFrom ?? null, stage.rejoins ?? null]);
    const branch = branches.get(key) ?? { from: end(stage.branchFrom), to: end(stage.rejoins), stages: [] };
    branch.stages.push(stage);
    branches.set(key, branch);
  }
  return { main: sorted.filter(stage => !hangs(stage)), branches: [...branches.values()] };
}
