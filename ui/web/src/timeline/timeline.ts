export interface Item {
  readonly id?: string | null;
  readonly from: string;
  readonly to?: string | null;
  readonly title: string;
  readonly text?: string | null;
  readonly kind?: string | null;
}

export interface Lane {
  readonly kind: string;
  readonly label: string;
  readonly items: readonly Item[];
}

export interface Timeline {
  readonly from: string;
  readonly to: string;
  readonly today?: string | null;
  readonly unit?: 'year' | 'month' | null;
  readonly lanes: readonly Lane[];
  readonly need?: { readonly from: string; readonly to: string; readonly label: string } | null;
  readonly labels: Readonly<Record<'caption' | 'today' | 'lane' | 'item' | 'from' | 'to', string>>;
}

/** An item with its place: start and length in per cent of the span, and the row of its lane. */
export interface Placed {
  readonly item: Item;
  readonly start: number;
  readonly length: number;
  readonly row: number;
  readonly isMark: boolean;
}

export interface Tick {
  readonly at: number;
  readonly length: number;
  readonly label: string;
}

const DAY = 86_400_000;
/** Shorter than this share of the span, a bar would be thinner than a mark. */
const MARK_LENGTH = 2;

function day(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** A date's place in per cent of the span, kept inside it. */
export function placeOf(date: string, { from, to }: Pick<Timeline, 'from' | 'to'>): number {
  const share = (day(date) - day(from)) / (day(to) - day(from));
  return Math.min(100, Math.max(0, share * 100));
}

/** Gives each item of a lane its place; items that would cover each other go to further rows. */
export function placeItems(items: readonly Item[], span: Pick<Timeline, 'from' | 'to'>): Placed[] {
  const ends: number[] = [];
  return [...items]
    .filter(item => day(item.from) <= day(span.to) && day(item.to ?? item.from) >= day(span.from))
    .sort((a, b) => day(a.from) - day(b.from))
    .map(item => {
      const length = placeOf(item.to ?? item.from, span) - placeOf(item.from, span);
      const isMark = length < MARK_LENGTH;
      const start = isMark ? Math.min(placeOf(item.from, span), 100 - MARK_LENGTH) : placeOf(item.from, span);
      const free = ends.findIndex(end => end <= start + 0.05);
      const row = free < 0 ? ends.length : free;
      ends[row] = start + Math.max(length, MARK_LENGTH);
      return { item, start, length, row, isMark };
    });
}

export function unitOf({ from, to, unit }: Pick<Timeline, 'from' | 'to' | 'unit'>): 'year' | 'month' {
  return unit ?? (day(to) - day(from) > 30 * 30.5 * DAY ? 'year' : 'month');
}

/** The years or months of the span; a piece at either end that is too short for its name stays unnamed. */
export function ticksOf(span: Pick<Timeline, 'from' | 'to' | 'unit'>, language: string): Tick[] {
  const unit = unitOf(span);
  const name = new Intl.DateTimeFormat(language, unit === 'year' ? { year: 'numeric', timeZone: 'UTC' } : { month: 'short', timeZone: 'UTC' });
  const ticks: Tick[] = [];
  for (let start = new Date(day(span.from)); start.getTime() < day(span.to); ) {
    const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
    const next = unit === 'year' ? new Date(Date.UTC(year + 1, 0)) : new Date(Date.UTC(year, month + 1));
    const at = placeOf(isoOf(start), span);
    const length = placeOf(isoOf(next), span) - at;
    const whole = (Math.min(next.getTime(), day(span.to)) - start.getTime()) / DAY / (unit === 'year' ? 365 : 30);
    ticks.push({ at, length, label: whole < 0.5 || length < 3 ? '' : name.format(start) });
    start = next;
  }
  return ticks;
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
