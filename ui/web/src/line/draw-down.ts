import { html, svg, type Child } from '../element/dom.ts';
import { cross, trackPath } from './draw-across.ts';
import { readRoute, type Branch, type Stage } from './route.ts';
import { stopButton, type StopWords } from './stop.ts';
import { layOutVertically } from './vertical.ts';
import { closedWords, unseenWords } from './words.ts';

/** The vertical diagram: one row a stop, with the branch that starts there named below it. */
export function drawDown(stages: readonly Stage[], words: StopWords): HTMLElement {
  const { main, branches } = readRoute(stages);
  const rows = main.map(stage => {
    const here = branches.filter(branch => (branch.from ?? branch.to) === stage);
    const classes = ['stoprow', stage.sea ? 'at-sea' : '', stage.chosen ? 'is-chosen' : ''].filter(Boolean).join(' ');
    return html('div', { class: classes }, stopButton(stage, words, 'down', {}), ...here.map(branch => byway(branch, words)));
  });
  return html('div', { class: 'column' }, ...rows);
}

/** Draws the tracks once the rows have their heights. */
export function drawTracksBeside(column: HTMLElement, stages: readonly Stage[], mirrored: boolean): void {
  const frame = column.getBoundingClientRect();
  const heights = new Map<string, number>();
  column.querySelectorAll<HTMLElement>('.stop.down').forEach(stop => {
    const symbol = stop.querySelector('.sym')!.getBoundingClientRect();
    heights.set(stop.dataset['key']!, symbol.top + symbol.height / 2 - frame.top);
  });
  const { tracks, crossings } = layOutVertically(stages, heights, frame.width, mirrored);
  column.prepend(svg('svg', { class: 'tracks', 'aria-hidden': 'true', width: frame.width, height: frame.height },
    ...tracks.map(trackPath), ...crossings.map(cross)));
}

function byway(branch: Branch<Stage>, words: StopWords): HTMLElement {
  const names = new Intl.ListFormat(words.language, { type: 'conjunction' }).formatToParts(branch.stages.map(stage => stage.name));
  let next = 0;
  const parts = names.map(({ type, value }): Child => (type === 'element' ? bywayStop(branch.stages[next++]!, words) : value));
  const closed = branch.stages.find(stage => stage.closedAfter);
  const end = closed ? `, ${closedWords(closed.closedLabel ?? null, words.labels)}` : '';
  return html('p', { class: 'byway' }, words.labels.via ? `${words.labels.via} ` : '', ...parts, end);
}

function bywayStop(stage: Stage, { labels }: StopWords): HTMLElement {
  return html('button', {
    type: 'button',
    class: 'stop aside',
    'data-key': stage.id,
    tabindex: -1,
    'aria-pressed': String(Boolean(stage.chosen)),
  }, stage.name, html('span', { class: 'sr' }, `, ${unseenWords(stage, labels)}`));
}
