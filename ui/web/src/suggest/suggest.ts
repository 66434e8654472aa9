/** What may be meant by the text of a search field. */
export interface Suggested {
  /** The text that this answers. */
  answered: string;
  options: Option[];
  labels: { list: string; found: string };
}

export interface Option {
  id: string;
  text: string;
  /** What kind of thing it is, in words. */
  note: string;
  icon?: string | null;
  domain?: string | null;
}

/** The place after a step up or down: the field itself, -1, lies between the last and the first. */
export function moved(active: number, step: 1 | -1, count: number): number {
  const places = count + 1;
  return ((active + 1 + step + places) % places) - 1;
}

/** Whether an answer still is one: to what stands in the field, and has not been answered by Enter or Escape. */
export function isCurrent(answer: string, wanted: string | null, typed: string): boolean {
  return wanted !== null && answer === wanted && typed.trim() === wanted;
}
