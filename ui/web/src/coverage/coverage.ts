import type { Domain } from '../mark/domains.ts';

export type CellState = 'covered' | 'planned' | 'gap' | 'unknown' | 'none';

export interface Cell {
  readonly state: CellState;
  readonly text?: string | null;
  readonly title?: string | null;
  readonly id?: string | null;
  /** What the numbers alone would hide, in a word or two. */
  readonly doubt?: string | null;
}

export interface Row {
  readonly domain: Domain;
  readonly label: string;
  readonly note?: string | null;
  readonly cells?: readonly Cell[] | null;
}

export interface Coverage {
  readonly months: readonly string[];
  readonly rows: readonly Row[];
  readonly labels: {
    readonly caption: string;
    readonly domain: string;
    readonly covered: string;
    readonly planned: string;
    readonly gap: string;
    readonly unknown: string;
    readonly note?: string | null;
  };
}

/** A row that is required nowhere has no cells to show, only the sentence that says so. */
export function isSilent(row: Row): boolean {
  return (row.cells ?? []).every(cell => cell.state === 'none');
}

/** Whether the table needs a last column for what is said about its rows. */
export function hasNotes(coverage: Coverage): boolean {
  return coverage.rows.some(row => row.note && !isSilent(row));
}

/** One cell for each month; months that nobody reported are unknown. */
export function cellsOf(row: Row, months: readonly string[]): Cell[] {
  return months.map((_, index) => row.cells?.[index] ?? { state: 'unknown' });
}
