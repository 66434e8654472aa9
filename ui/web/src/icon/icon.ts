import { drawing } from '../element/dom.ts';
import { DIRECTED, DRAWINGS } from './drawings.ts';

/** The drawing of an icon; an unknown name draws nothing rather than something wrong. */
export function icon(name: string, size = 16): SVGSVGElement {
  const classes = DIRECTED.has(name) ? 'ic flip' : 'ic';
  return drawing(DRAWINGS[name] ?? '', { viewBox: '0 0 24 24', width: size, height: size, class: classes });
}
