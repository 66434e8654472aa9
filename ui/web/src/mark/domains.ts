/** The seven domains, in the order in which they are always drawn, so that place tells the domain too. */
export const DOMAINS = ['medical', 'mental-health', 'protection', 'legal', 'social-work', 'advocacy', 'geopolitics'] as const;
export type Domain = (typeof DOMAINS)[number];

export const STATES = ['present', 'planned', 'gap', 'unknown'] as const;
export type State = (typeof STATES)[number];

export interface DomainState {
  readonly domain: Domain;
  readonly state: State;
}

export function isDomain(name: string | null | undefined): name is Domain {
  return DOMAINS.includes(name as Domain);
}

export function isState(name: string | null | undefined): name is State {
  return STATES.includes(name as State);
}

/** One state for each domain; what nobody reported is unknown, never absent. */
export function everyDomain(marks: readonly DomainState[]): DomainState[] {
  return DOMAINS.map(domain => marks.find(mark => mark.domain === domain) ?? { domain, state: 'unknown' });
}
