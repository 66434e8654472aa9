import { drawing, html, type Child } from '../element/dom.ts';
import { everyDomain } from '../mark/domains.ts';
import { mark } from '../mark/mark.ts';
import { gapWords, unseenWords, type LineLabels, type Onward } from './words.ts';
import type { Stage } from './route.ts';

const OURS = '<rect x="-10" y="-10" width="20" height="20" rx="5" class="own"/><circle r="4.2" class="own-i"/>';
const THEIRS = '<circle r="8.5" class="st"/>';

/** The words and marks of a stop, in the order in which they are read. */
export interface StopWords {
  readonly labels: LineLabels;
  readonly language: string;
  readonly markSize: number;
  readonly onward: Onward;
}

export function stopButton(stage: Stage, words: StopWords, layout: string, attributes: Record<string, string>): HTMLButtonElement {
  const content = layout === 'across' ? columnOf(stage, words) : rowOf(stage, words);
  return html('button', {
    type: 'button',
    class: `stop ${layout}${stage.mission ? ' ours' : ''}`,
    'data-key': stage.id,
    tabindex: -1,
    'aria-pressed': String(Boolean(stage.chosen)),
    ...attributes,
  }, ...content, html('span', { class: 'sr' }, unseenWords(stage, words.labels, words.onward)));
}

function columnOf(stage: Stage, words: StopWords): Child[] {
  return [
    symbol(stage),
    html('bdi', { class: 'nm', title: stage.name }, stage.name),
    html('bdi', { class: 't1' }, placeOf(stage, words.labels) || ' '),
    marksOf(stage, words.markSize),
    html('span', { class: 'gp' }, gapWords(stage, words.labels, words.language)),
    stage.mission ? html('span', { class: 'flagg' }, words.labels.mission) : null,
  ];
}

function rowOf(stage: Stage, words: StopWords): Child[] {
  const place = [placeOf(stage, words.labels), stage.mission ? words.labels.mission : null].filter(Boolean).join(' · ');
  return [
    symbol(stage),
    html('bdi', { class: 'nm' }, stage.name),
    html('span', { class: 't1' }, place),
    marksOf(stage, words.markSize),
    html('span', { class: 'gp' }, gapWords(stage, words.labels, words.language)),
  ];
}

function placeOf(stage: Stage, labels: LineLabels): string {
  return stage.country ?? (stage.sea ? labels.sea : '');
}

function symbol(stage: Stage): SVGSVGElement {
  const halo = '<circle r="15" class="halo"/>';
  return drawing(halo + (stage.mission ? OURS : THEIRS), { class: 'sym', viewBox: '-17 -17 34 34', width: 34, height: 34 });
}

function marksOf(stage: Stage, size: number): HTMLElement {
  return html('span', { class: 'marks' }, ...everyDomain(stage.marks ?? []).map(({ domain, state }) => mark(domain, state, size)));
}
