import type { Joined, Way } from '../line/route.ts';

export interface MapStage extends Omit<Joined, 'order'> {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly order?: number | null;
  readonly mission?: boolean | null;
  readonly chosen?: boolean | null;
  readonly sea?: boolean | null;
}

export interface MapData {
  readonly stages: readonly MapStage[];
  readonly ways?: readonly Way[];
  /** Where something happened. */
  readonly events?: readonly { readonly lat: number; readonly lon: number }[];
  readonly labels: Readonly<Record<'map' | 'zoomIn' | 'zoomOut' | 'source', string>> & {
    readonly whole?: string;
    readonly mission?: string;
    readonly stage?: string;
    readonly latitude?: string;
    readonly longitude?: string;
  };
}

/** Stages as the list gives them unless they carry an order of their own. */
export function inOrder(stages: readonly MapStage[]): (MapStage & { order: number })[] {
  return stages.map((stage, index) => ({ ...stage, order: stage.order ?? index })).sort((a, b) => a.order - b.order);
}
