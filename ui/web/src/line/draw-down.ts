import { html, svg } from '../element/dom.ts';
import { cross, trackPath } from './draw-across.ts';
import type { Stage } from './route.ts';
import { stopButton, type StopWords } from './stop.ts';
import { laneWidth, layOutVertically, type Rows } from './vertical.ts';

/** The vertical diagram: one row a stop, those of branches set in beside the main line. */
export function drawDown(rows: Rows<Stage>, words: StopWords): HTMLElement {
  const lane = laneWidth(rows.width);
  const drawn = rows.stages.map(stage => {
    const classes = ['stoprow', stage.sea ? 'at-sea' : '', stage.chosen ? 'is-chosen' : ''].filter(Boolean).join(' ');
    const closed = words.onward.closedFrom(stage).map(text => html('p', { class: 'byway', 'aria-hidden': 'true' }, text));
    const style = `--at:${Math.round(rows.lanes.get(stage.id)! * lane)}px`;
    return html('div', { class: classes, style }, stopButton(stage, words, 'down', {}), ...closed);
  });
  return html('div', { class: 'column', style: `--lanes:${Math.round(rows.width * lane)}px` }, ...drawn);
}

/** Draws the tracks once the rows have their heights. */
export function drawTracksBeside(column: HTMLElement, rows: Rows<Stage>, mirrored: boolean): void {
  const frame = column.getBoundingClientRect();
  const heights = new Map<string, number>();
  column.querySelectorAll<HTMLElement>('.stop.down').forEach(stop => {
    const symbol = stop.querySelector('.sym')!.getBoundingClientRect();
    heights.set(stop.dataset['key']!, symbol.top + symbol.height / 2 - frame.top);
  });
  const { tracks, crossings } = layOutVertically(rows, heights, frame.width, mirrored);
  column.prepend(svg('svg', { class: 'tracks', 'aria-hidden': 'true', width: frame.width, height: frame.height },
    ...tracks.map(trackPath), ...crossings.map(cross)));
}
