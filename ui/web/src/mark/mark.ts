import { drawing } from '../element/dom.ts';
import type { Domain, State } from './domains.ts';
import { hatch } from './hatch.ts';
import { SILHOUETTES } from './silhouettes.ts';

/** Below this size a glyph turns to mud and the silhouette alone says more. */
const GLYPH_FROM = 14;

/** The drawing of a domain in a state, without any words. */
export function mark(domain: Domain, state: State, size: number): SVGSVGElement {
  const { outline, glyph } = SILHOUETTES[domain];
  const box = { width: size, height: size, class: `dm ${domain}`, 'data-state': state };
  switch (state) {
    case 'present': {
      const signs = `<g fill="none" stroke="var(--on-mark)" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${glyph}</g>`;
      return drawing(`<g fill="currentColor">${outline}</g>${size >= GLYPH_FROM ? signs : ''}`, { viewBox: '0 0 24 24', ...box });
    }
    case 'planned':
      return drawing(`<g fill="var(--surface)" stroke="currentColor" stroke-width="2.6">${outline}</g>`, { viewBox: '-1 -1 26 26', ...box });
    case 'gap': {
      const border = 'stroke="var(--hatch)" stroke-width="2.4" stroke-dasharray="4.5 2.8"';
      return drawing(`<g fill="${hatch()}" ${border}>${outline}</g>`, { viewBox: '-1 -1 26 26', ...box });
    }
    case 'unknown':
      return drawing('<circle cx="12" cy="12" r="3.2" fill="var(--unknown)"/>', { viewBox: '0 0 24 24', ...box });
  }
}
