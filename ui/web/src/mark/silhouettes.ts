import type { Domain } from './domains.ts';

/** One silhouette and one glyph per domain, in a box of 24. */
export interface Silhouette {
  readonly outline: string;
  readonly glyph: string;
}

export const SILHOUETTES: Record<Domain, Silhouette> = {
  medical: {
    outline: '<circle cx="12" cy="12" r="10.6"/>',
    glyph: '<path d="M5 12.500h3.200l2-5 3.4 9 2-4h3.4"/>',
  },
  'mental-health': {
    outline: '<path d="M1.5 21V12.5a10.5 10.5 0 0 1 21 0V21a.6.6 0 0 1-.6.6H2.1a.6.6 0 0 1-.6-.6z"/>',
    glyph: '<path d="M5.800 12.400c2-2.600 4.100-2.600 6.200 0s4.200 2.600 6.200 0M5.800 17.200c2-2.600 4.100-2.600 6.200 0s4.200 2.600 6.200 0"/>',
  },
  protection: {
    outline: '<path d="M2.6 2.4h18.8a.6.6 0 0 1 .6.6v8.4c0 5.9-4.2 9.2-10 11.300C6.2 20.6 2 17.3 2 11.400V3a.6.6 0 0 1 .6-.6z"/>',
    glyph: '<circle cx="12" cy="8.6" r="2.5"/><path d="M7 17c.5-3.2 2.4-4.6 5-4.600s4.5 1.4 5 4.6"/>',
  },
  legal: {
    outline: '<rect x="2.2" y="2.2" width="19.6" height="19.6" rx="1"/>',
    glyph: '<path d="M12 5.800v12.400M8.5 18.200h7M5.8 8.400h12.400M4.6 13.4 6.4 8.400l1.8 5c-.8 1.1-2.8 1.1-3.6 0zM15.8 13.400l1.8-5 1.8 5c-.8 1.1-2.8 1.1-3.6 0z"/>',
  },
  'social-work': {
    outline: '<path d="M12 1.2 22.8 10.300V22a.6.6 0 0 1-.6.6H1.800a.6.6 0 0 1-.6-.6V10.300z"/>',
    glyph: '<circle cx="8.4" cy="12" r="1.9"/><circle cx="15.6" cy="12" r="1.9"/><path d="M4.8 19c.3-2.5 1.6-3.6 3.6-3.600S11.7 16.5 12 19c.3-2.5 1.6-3.6 3.6-3.600s3.3 1.1 3.6 3.6"/>',
  },
  advocacy: {
    outline: '<path d="M2.6 1.8 23 12 2.6 22.200z"/>',
    glyph: '<path d="M6 9.200v5.600M9.2 8.800c1 1 1.5 2 1.5 3.200s-.5 2.2-1.5 3.200M13 9.600c.7.7 1 1.5 1 2.400s-.3 1.7-1 2.4"/>',
  },
  geopolitics: {
    outline: '<path d="M12 .6 23.4 12 12 23.4 .6 12z"/>',
    glyph: '<path d="M6 12h12M12 5.800c2.6 3.8 2.6 8.6 0 12.400M12 5.800c-2.6 3.8-2.6 8.6 0 12.4"/>',
  },
};
