import { html } from '../element/dom.ts';
import { everyDomain } from '../mark/domains.ts';
import { gapWords, type LineLabels, type Onward } from './words.ts';
import type { Stage } from './route.ts';

/** The same facts as a table, for those who read with a screen reader. */
export function twin(stages: readonly Stage[], labels: LineLabels, language: string, onward: Onward): HTMLElement {
  const domains = everyDomain(stages[0]?.marks ?? []);
  const heads = [labels.stage ?? labels.line, labels.country ?? '', labels.mission, ...domains.map(({ domain }) => labels.domains?.[domain] ?? domain), labels.closed];
  const body = stages.map(stage => html('tr', {},
    html('th', { scope: 'row' }, stage.name),
    html('td', {}, stage.country ?? ''),
    html('td', {}, stage.mission ? labels.mission : ''),
    ...everyDomain(stage.marks ?? []).map(({ state }) => html('td', {}, labels.states?.[state] ?? state)),
    html('td', {}, [...onward.from(stage), gapWords(stage, labels, language)].filter(Boolean).join('; '))));
  return html('div', { class: 'sr' },
    html('table', {}, html('caption', {}, labels.line), html('thead', {}, html('tr', {}, ...heads.map(head => html('th', { scope: 'col' }, head)))), html('tbody', {}, ...body)));
}
