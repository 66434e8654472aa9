import { html } from '../element/dom.ts';
import { everyDomain } from '../mark/domains.ts';
import { gapWords, type LineLabels } from './words.ts';
import type { Stage } from './route.ts';

/** The same facts as a table, for those who read with a screen reader. */
export function twin(stages: readonly Stage[], labels: LineLabels, language: string): HTMLElement {
  const rows = [...stages].sort((a, b) => a.order - b.order);
  const domainHeads = everyDomain(rows[0]?.marks ?? []).map(({ domain }) => html('th', { scope: 'col' }, labels.domains?.[domain] ?? domain));
  const head = html('tr', {},
    html('th', { scope: 'col' }, labels.stage ?? labels.line),
    html('th', { scope: 'col' }, labels.country ?? ''),
    html('th', { scope: 'col' }, labels.mission),
    ...domainHeads,
    html('th', { scope: 'col' }, labels.closed));
  const body = rows.map(stage => html('tr', {},
    html('th', { scope: 'row' }, stage.name),
    html('td', {}, stage.country ?? ''),
    html('td', {}, stage.mission ? labels.mission : ''),
    ...everyDomain(stage.marks ?? []).map(({ state }) => html('td', {}, labels.states?.[state] ?? state)),
    html('td', {}, stage.closedAfter ? (stage.closedLabel ?? labels.closed) : '', gapWords(stage, labels, language) ?? '')));
  return html('div', { class: 'sr' },
    html('table', {}, html('caption', {}, labels.line), html('thead', {}, head), html('tbody', {}, ...body)));
}
