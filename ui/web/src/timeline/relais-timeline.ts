import { html, type Child } from '../element/dom.ts';
import { DataElement } from '../element/data-element.ts';
import { languageOf } from '../element/page.ts';
import { placeItems, placeOf, ticksOf, type Lane, type Placed, type Timeline } from './timeline.ts';

const ROW_HEIGHT = 36;

/** What is known of a person year by year, or when the person is free month by month. */
export class RelaisTimeline extends DataElement<Timeline> {
  constructor() {
    super();
    this.addEventListener('click', event => {
      const id = (event.target as Element).closest<HTMLElement>('button[data-key]')?.dataset['key'];
      if (id) this.choose(id);
    });
  }

  protected draw(timeline: Timeline): void {
    const ticks = ticksOf(timeline, languageOf(this));
    const lines = ticks.map(({ at }) => html('i', { class: 'gl', style: `inset-inline-start:${at}%` }));
    const names = ticks.map(({ at, length, label }) => html('span', { style: `inset-inline-start:${at}%;inline-size:${length}%` }, label));
    const chart = html('div', { class: 'lanes', role: 'group', 'aria-label': timeline.labels.caption },
      html('div', { class: 'over', 'aria-hidden': 'true' }, ...lines, ...overlays(timeline)),
      ...timeline.lanes.map(lane => laneOf(lane, timeline)),
      html('div', { class: 'names', 'aria-hidden': 'true' }, ...names));
    this.replaceChildren(chart, twin(timeline, languageOf(this)));
    this.classList.toggle('has-need', Boolean(timeline.need));
  }
}

function overlays(timeline: Timeline): Child[] {
  const { today, need, labels } = timeline;
  const inside = today && today >= timeline.from && today <= timeline.to;
  const bracket = need && { start: placeOf(need.from, timeline), end: placeOf(need.to, timeline) };
  return [
    inside && html('span', { class: 'today', style: `inset-inline-start:${placeOf(today, timeline)}%` }, html('b', {}, labels.today)),
    bracket && html('span', { class: 'need-at', style: `inset-inline-start:${bracket.start}%;inline-size:${bracket.end - bracket.start}%` }, html('b', {}, need.label)),
  ];
}

function laneOf(lane: Lane, timeline: Timeline): HTMLElement {
  const placed = placeItems(lane.items, timeline);
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  return html('div', { class: 'lane' },
    html('span', { class: 'k', 'aria-hidden': 'true' }, lane.label),
    html('div', { class: 'track', style: `block-size:${rows * ROW_HEIGHT}px` }, ...placed.map(item => itemOf(item, lane))));
}

function itemOf({ item, start, length, row, isMark }: Placed, lane: Lane): HTMLElement {
  const words = isMark ? null : html('span', {}, item.text ?? item.title);
  const spoken = html('span', { class: 'sr' }, isMark ? `${lane.label}: ${item.title}` : `${lane.label}: `);
  const place = `inset-inline-start:${start}%;inset-block-start:${row * ROW_HEIGHT + 7}px;${isMark ? '' : `inline-size:${length}%`}`;
  const look = { class: `item k-${item.kind ?? lane.kind}${isMark ? ' mark' : ''}`, style: place, title: item.title };
  if (!item.id) return html('span', { ...look, 'aria-hidden': 'true' }, words);
  return html('button', { type: 'button', 'data-key': item.id, ...look }, spoken, words);
}

/** The same facts as a table, for those who read with a screen reader. */
function twin({ lanes, labels }: Timeline, language: string): HTMLElement {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const said = (date: string | null | undefined): string => (date ? dates.format(Date.parse(date)) : '');
  const head = [labels.lane, labels.item, labels.from, labels.to].map(word => html('th', { scope: 'col' }, word));
  const rows = lanes.flatMap(lane => lane.items.map(item => html('tr', {},
    html('td', {}, lane.label), html('td', {}, item.title), html('td', {}, said(item.from)), html('td', {}, said(item.to)))));
  return html('div', { class: 'sr' }, html('table', {}, html('caption', {}, labels.caption), html('thead', {}, html('tr', {}, ...head)), html('tbody', {}, ...rows)));
}
