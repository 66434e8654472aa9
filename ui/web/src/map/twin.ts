import { html } from '../element/dom.ts';
import { inOrder, type MapData } from './stage.ts';

/** The places as a table, for those who read with a screen reader. */
export function twin({ stages, labels }: MapData, language: string): HTMLElement {
  const degrees = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const head = [labels.stage, labels.latitude, labels.longitude].map(word => html('th', { scope: 'col' }, word));
  const rows = inOrder(stages).map(({ name, lat, lon }) =>
    html('tr', {}, html('th', { scope: 'row' }, name), html('td', {}, degrees.format(lat)), html('td', {}, degrees.format(lon))));
  return html('div', { class: 'sr' },
    html('table', {}, html('caption', {}, labels.map), html('thead', {}, html('tr', {}, ...head)), html('tbody', {}, ...rows)));
}
