import { html } from '../element/dom.ts';
import { DataElement } from '../element/data-element.ts';
import { languageOf } from '../element/page.ts';
import { segmentsOf, sumInWords, textOf, type Kind, type Score, type Segment } from './score.ts';

const TEXTURE: Record<Kind, string> = { mission: 'k-m', document: 'k-d', skill: 'k-s', training: 'k-t', declared: 'k-x' };

/** A score that never stands without the parts that make it: one track, or one line a part. */
export class RelaisScoreBar extends DataElement<Score> {
  protected draw(score: Score): void {
    const language = languageOf(this);
    const segments = segmentsOf(score, language);
    const total = textOf(score.total, score, language);
    if (score.layout === 'why') return this.replaceChildren(why(segments, total, score));
    const bar = html('div', { class: 'sbar', role: 'img', 'aria-label': sumInWords(score, language) }, ...segments.map(piece));
    this.replaceChildren(bar);
    // The image already says the sum, so the visible line is for the eye.
    if (score.sum) this.append(html('p', { class: 'ssum', 'aria-hidden': 'true' }, ...segments.flatMap(term), html('span', {}, html('b', {}, total))));
  }
}

function piece({ kind, length }: Segment): HTMLElement {
  return html('i', { class: TEXTURE[kind], style: `inline-size:max(0px, calc(${length}% - 2px))` });
}

function term({ kind, label, text }: Segment, index: number, all: readonly Segment[]): HTMLElement[] {
  const sign = html('span', { class: 'op' }, index < all.length - 1 ? '+' : '=');
  return [html('span', {}, html('i', { class: `key ${TEXTURE[kind]}` }), `${label} `, html('b', {}, text)), sign];
}

function why(segments: readonly Segment[], total: string, { labels, label }: Score): HTMLElement {
  const lines = segments.map(({ label: words, text, start, length }) =>
    html('li', {},
      html('span', {}, words),
      html('span', { class: 'tr' }, html('i', { style: `inset-inline-start:${start}%;inline-size:${length}%` })),
      html('span', { class: 'pts' }, text)));
  const sum = html('li', { class: 'sum' }, html('span', {}, labels?.total ?? label), html('span'), html('span', { class: 'pts' }, total));
  return html('ul', { class: 'whylines', 'aria-label': label }, ...lines, sum);
}
