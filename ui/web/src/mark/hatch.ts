import { drawing } from '../element/dom.ts';

const ID = 'relais-hatch';

/** The one pattern that all gap marks of the page share; a pattern can only be named by its id. */
export function hatch(): string {
  if (!document.getElementById(ID)) {
    const pattern = `<defs><pattern id="${ID}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="var(--surface)"/><rect width="2.4" height="6" fill="var(--hatch)"/></pattern></defs>`;
    document.body.append(drawing(pattern, { width: 0, height: 0, style: 'position:absolute' }));
  }
  return `url(#${ID})`;
}
