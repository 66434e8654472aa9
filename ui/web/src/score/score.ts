import { roundToTotal } from './largest-remainder.ts';

export const KINDS = ['mission', 'document', 'skill', 'training', 'declared'] as const;
export type Kind = (typeof KINDS)[number];

export interface Part {
  readonly kind?: Kind | null;
  readonly label: string;
  readonly value: number;
}

export interface Score {
  readonly total: number;
  readonly max: number;
  readonly label: string;
  readonly parts: readonly Part[];
  readonly sum?: boolean | null;
  readonly layout?: 'bar' | 'why' | null;
  readonly digits?: number | null;
  readonly labels?: { readonly total?: string } | null;
}

/** A part as it is shown: its rounded value as text, and its place on the track in per cent. */
export interface Segment {
  readonly kind: Kind;
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** Lays the parts end to end; the drawn lengths are exact, only the texts are rounded. */
export function segmentsOf(score: Score, language: string): Segment[] {
  const rounded = roundToTotal(score.parts.map(part => part.value), score.total, score.digits ?? 0);
  let start = 0;
  return score.parts.map((part, index) => {
    const length = score.max > 0 ? (part.value / score.max) * 100 : 0;
    const segment = { kind: part.kind ?? 'mission', label: part.label, text: textOf(rounded[index]!, score, language), start, length };
    start += length;
    return segment;
  });
}

export function textOf(value: number, score: Score, language: string): string {
  const digits = score.digits ?? 0;
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** The sum in words: « Missions 25 + Documents 19 = 44 ». */
export function sumInWords(score: Score, language: string): string {
  const terms = segmentsOf(score, language).map(({ label, text }) => `${label} ${text}`);
  return `${score.label}: ${terms.join(' + ')} = ${textOf(score.total, score, language)}`;
}
