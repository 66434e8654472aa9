import { everyDomain, type Domain, type State } from '../mark/domains.ts';
import type { Stage, Way } from './route.ts';

export interface LineLabels {
  readonly line: string;
  readonly mission: string;
  readonly gapOne: string;
  readonly gapMany: string;
  readonly closed: string;
  readonly sea: string;
  /** Before the name of the stage that a way leads to: "vers {n}". */
  readonly towards?: string;
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

export function closedWords(label: string | null | undefined, labels: LineLabels): string {
  return label ?? labels.closed;
}

/** Where a stage leads, and which of these ways are closed: what the tracks show, in words. */
export class Onward {
  readonly #names: ReadonlyMap<string, string>;
  readonly #ways = new Map<string, Way[]>();
  readonly #labels: LineLabels;

  constructor(stages: readonly Stage[], ways: readonly Way[], labels: LineLabels) {
    this.#names = new Map(stages.map(({ id, name }) => [id, name]));
    this.#labels = labels;
    for (const way of ways) if (this.#names.has(way.to)) this.#ways.set(way.from, [...(this.#ways.get(way.from) ?? []), way]);
  }

  /** Every way. */
  from(stage: Stage): string[] {
    return (this.#ways.get(stage.id) ?? []).map(way => this.#say(way, true));
  }

  /** Closed ways alone; where there is but one way, its end goes without saying. */
  closedFrom(stage: Stage): string[] {
    const ways = this.#ways.get(stage.id) ?? [];
    return ways.filter(({ closed }) => closed).map(way => this.#say(way, ways.length > 1));
  }

  #say(way: Way, named: boolean): string {
    const name = this.#names.get(way.to)!;
    const towards = this.#labels.towards ? this.#labels.towards.replace('{n}', name) : name;
    const closed = way.closed ? closedWords(way.closedLabel, this.#labels) : null;
    return [named ? towards : null, closed].filter(Boolean).join(', ');
  }
}

/** In words what the marks and the tracks of a stop show, so that its name holds all that the eye sees. */
export function unseenWords(stage: Stage, labels: LineLabels, onward: Onward): string {
  const states = everyDomain(stage.marks ?? []).map(({ domain, state }) => {
    const [name, word] = [labels.domains?.[domain], labels.states?.[state]];
    return name && word ? `${name} ${word}` : null;
  });
  return [...states, ...onward.from(stage)].filter(Boolean).join(', ');
}
