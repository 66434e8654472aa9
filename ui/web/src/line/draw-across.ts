import { html, svg } from '../element/dom.ts';
import type { Line, Stop } from './horizontal.ts';
import { stopButton, type StopWords } from './stop.ts';
import type { Crossing, Track } from './tracks.ts';
import { closedWords } from './words.ts';

/** The horizontal diagram: tracks below, stops as buttons above, in a frame that scrolls when it must. */
export function drawAcross(line: Line, words: StopWords): HTMLElement {
  const tracks = svg('svg', { 'aria-hidden': 'true', width: line.width, height: line.height, viewBox: `0 0 ${line.width} ${line.height}` },
    ...line.stops.filter(stop => stop.stage.sea).map(stop => seaTint(stop, line)),
    ...line.stops.filter(stop => stop.stage.chosen).map(stop => chosenTint(stop, line)),
    ...line.tracks.map(trackPath),
    ...line.crossings.map(cross));
  const seas = line.stops.filter(stop => stop.stage.sea && stop.lane === 0).map(stop =>
    html('span', { class: 'sea-t', 'aria-hidden': 'true', style: `left:${stop.x - 46}px;width:92px` }, stop.stage.seaName));
  const closures = line.crossings.map(crossing => closure(crossing, words));
  const stops = line.stops.map(stop => {
    // Marks shrink before the names do.
    const style = `left:${stop.x - line.pitch / 2}px;top:${stop.y - 17}px;width:${line.pitch}px`;
    return stopButton(stop.stage, words, 'across', { style });
  });
  return html('div', { class: 'canvas', style: `width:${line.width}px;height:${line.height}px` }, tracks, ...seas, ...closures, ...stops);
}

export function trackPath({ kind, path }: Track): SVGElement {
  return svg('path', { d: path, class: { main: 'ml', sea: 'ml sea-l', branch: 'br' }[kind] });
}

export function cross({ x, y }: Crossing): SVGElement {
  return svg('g', { transform: `translate(${x} ${y})` },
    svg('circle', { r: 11, class: 'closed' }),
    svg('path', { d: 'M-4 -4l8 8M4 -4l-8 8', class: 'closed-x' }));
}

function seaTint(stop: Stop, line: Line): SVGElement {
  return svg('rect', { x: stop.x - 46, y: 14, width: 92, height: line.height - 22, rx: 10, class: 'sea' });
}

/** The chosen stop's column opens downwards into the panel that describes it; on a branch it stays a box. */
function chosenTint({ x, y, lane }: Stop, line: Line): SVGElement {
  const half = Math.min(53, line.pitch / 2 - 1);
  const top = Math.max(2, y - 66);
  if (lane > 0) return svg('rect', { x: x - half, y: y - 24, width: 2 * half, height: 116, rx: 8, class: 'sel' });
  return svg('path', { class: 'sel', d: `M${x - half} ${line.height + 2}V${top + 8}q0 -8 8 -8h${2 * half - 16}q8 0 8 8V${line.height + 2}` });
}

/** Words of a closed segment stand beside its cross on a slope, above it on the flat. */
function closure(crossing: Crossing, { labels }: StopWords): HTMLElement {
  const place = crossing.sloped ? 'beside' : crossing.flagged ? 'above high' : 'above';
  return html('span', { class: `closure ${place}`, 'aria-hidden': 'true', style: `left:${crossing.x}px;top:${crossing.y}px` },
    closedWords(crossing.label, labels));
}
