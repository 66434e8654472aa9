import type { Domain } from '../mark/domains.ts';

export type Standing = 'needed' | 'left' | 'lost' | 'ending' | 'stale' | 'planned' | 'covered' | 'unknown';
export type Turn = 'opened' | 'closed' | 'changed';

export interface Cell {
  readonly id: string;
  readonly domain: Domain;
  readonly standing: Standing;
  /** Who is there, in a word or two. */
  readonly who: string;
  /** What to know beside it, in a word or two. */
  readonly text?: string | null;
  /** How the whole cell reads aloud. */
  readonly said: string;
  readonly wanted?: boolean;
  readonly turn?: Turn | null;
  /** Whether a filter looks for other cells than this one. */
  readonly aside?: boolean;
}

export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly country?: string | null;
  readonly href: string;
  readonly cells: readonly Cell[];
}

export interface Route {
  readonly name: string;
  readonly stages: readonly Stage[];
}

export interface Gaps {
  readonly routes: readonly Route[];
  readonly domains: readonly { readonly id: Domain; readonly label: string }[];
  readonly chosen?: string | null;
  readonly labels: {
    readonly stage: string;
    readonly wanted: string;
    readonly standings: Readonly<Record<Standing, string>>;
    readonly turns: Readonly<Record<Turn, string>>;
  };
}

/** What the drawing of each standing is; the shape says it without any colour. */
export const SIGNS: Readonly<Record<Standing, string | null>> = {
  needed: 'warning', left: 'logout', lost: 'swap', ending: 'clock', stale: 'refresh', planned: 'calendar', covered: 'check', unknown: null,
};

export const TURN_SIGNS: Readonly<Record<Turn, string>> = { opened: 'plus', closed: 'check', changed: 'compare' };

/** Where a key leads from a cell, as [row, column]; null where the key is none of the grid's. */
export function step(key: string, row: number, column: number, rows: number, columns: number, rightToLeft: boolean): [number, number] | null {
  const on = rightToLeft ? -1 : 1;
  const within = (value: number, end: number): number => Math.max(0, Math.min(end - 1, value));
  switch (key) {
    case 'ArrowRight': return [row, within(column + on, columns)];
    case 'ArrowLeft': return [row, within(column - on, columns)];
    case 'ArrowDown': return [within(row + 1, rows), column];
    case 'ArrowUp': return [within(row - 1, rows), column];
    case 'Home': return [row, 0];
    case 'End': return [row, columns - 1];
    case 'PageDown': return [rows - 1, column];
    case 'PageUp': return [0, column];
    default: return null;
  }
}
