/** The seven domains, in the order in which they are always drawn, so that place tells the domain too. */
export const DOMAINS = ['medical', 'mental-health', 'protection', 'legal', 'social-work', 'advocacy', 'geopolitics'] as const;
export type Domain = (typeof DOMAINS)[number];

export const STATES = ['present', 'planned', 'gap', 'unknown'] as const;
export type State = (typeof STATES)[number];

export interface DomainState {
  readonly domain: Domain;
  readonly state: State;
}

/** What a page says of a domain: its state, or that the reader has put it out of sight. */
export interface DomainMark {
  readonly domain: Domain;
  readonly state: State | 'hidden';
}

export function isDomain(name: string | null | undefined): name is Domain {
  return DOMAINS.includes(name as Domain);
}

export function isState(name: string | null | undefined): name is State {
  return STATES.includes(name as State);
}

/** One state for each domain in sight; what nobody reported is unknown, never absent. */
export function everyDomain(marks: readonly DomainMark[]): DomainState[] {
  return DOMAINS.flatMap(domain => {
    const state = marks.find(mark => mark.domain === domain)?.state ?? 'unknown';
    return state === 'hidden' ? [] : [{ domain, state }];
  });
}
