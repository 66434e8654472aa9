import { everyDomain, type Domain, type State } from '../mark/domains.ts';
import type { Stage } from './route.ts';

export interface LineLabels {
  readonly line: string;
  readonly mission: string;
  readonly gapOne: string;
  readonly gapMany: string;
  readonly closed: string;
  readonly sea: string;
  readonly via?: string;
  readonly stage?: string;
  readonly country?: string;
  readonly domains?: Partial<Record<Domain, string>>;
  readonly states?: Partial<Record<State, string>>;
}

export function gapWords(stage: Stage, labels: LineLabels, language: string): string | null {
  if (stage.gapText) return stage.gapText;
  if (!stage.gaps) return null;
  if (stage.gaps === 1) return labels.gapOne;
  return labels.gapMany.replace('{n}', new Intl.NumberFormat(language).format(stage.gaps));
}

export function closedWords(label: string | null, labels: LineLabels): string {
  return label ?? labels.closed;
}

/** In words what the marks and the cross of a stop show, so that its name holds all that the eye sees. */
export function unseenWords(stage: Stage, labels: LineLabels): string {
  const states = everyDomain(stage.marks ?? []).map(({ domain, state }) => {
    const [name, word] = [labels.domains?.[domain], labels.states?.[state]];
    return name && word ? `${name} ${word}` : null;
  });
  const closed = stage.closedAfter ? closedWords(stage.closedLabel ?? null, labels) : null;
  return [...states, closed].filter(Boolean).join(', ');
}
