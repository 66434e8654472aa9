import { html } from '../element/dom.ts';
import { MeasuredElement } from '../element/measured-element.ts';
import { isRightToLeft, languageOf } from '../element/page.ts';
import { drawAcross } from './draw-across.ts';
import { drawDown, drawTracksBeside } from './draw-down.ts';
import { layOutHorizontally } from './horizontal.ts';
import type { Stage, Way } from './route.ts';
import { twin } from './twin.ts';
import { rowsOf } from './vertical.ts';
import { stepFor, stopAfter } from './walk.ts';
import { Onward, type LineLabels } from './words.ts';

export interface LineData {
  readonly stages: readonly Stage[];
  readonly ways?: readonly Way[];
  readonly labels: LineLabels;
}

const NARROW = 600;
const WIDE_ENOUGH_FOR_FULL_MARKS = 102;
/** An A4 page upright, less its margins. */
const PAPER = 690;

/** The route as a metro line: one tab stop, arrows along it, Enter chooses. */
export class RelaisLine extends MeasuredElement<LineData> {
  #scrolled = 0;
  #chosen: string | null = null;

  #printing = false;
  readonly #toPaper = (): void => this.#print(true);
  readonly #fromPaper = (): void => this.#print(false);

  constructor() {
    super();
    this.addEventListener('click', event => this.#chooseUnder(event));
    this.addEventListener('keydown', event => this.#walk(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#fromPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#fromPaper);
  }

  protected draw({ stages, ways = [], labels }: LineData): void {
    const [language, mirrored] = [languageOf(this), isRightToLeft(this)];
    this.#scrolled = this.querySelector('.frame')?.scrollLeft ?? 0;
    const width = this.#printing ? PAPER : this.clientWidth;
    const line = layOutHorizontally(stages, ways, width, mirrored);
    const vertical = width < NARROW || (this.#printing && line.width > PAPER);
    const frame = html('div', { class: 'frame', role: 'group', 'aria-label': labels.line, style: this.#printing ? `inline-size:${PAPER}px` : null });
    const rows = rowsOf(stages, ways);
    const onward = new Onward(stages, ways, labels);
    this.replaceChildren(frame, twin(rows.stages, labels, language, onward));
    this.toggleAttribute('vertical', vertical);
    if (vertical) {
      const column = drawDown(rows, { labels, language, markSize: 13, onward });
      frame.append(column);
      drawTracksBeside(column, rows, mirrored);
    } else {
      frame.append(drawAcross(line, { labels, language, markSize: line.pitch < WIDE_ENOUGH_FOR_FULL_MARKS ? 10 : 12, onward }));
    }
    this.#openAt(stages);
    this.#centre(frame, stages);
  }

  /** On paper nothing scrolls: a line that is too long for the page goes down it. */
  #print(printing: boolean): void {
    this.#printing = printing;
    // Paper scrolled nothing: the frame opens again at the chosen stop.
    this.#chosen = null;
    this.redraw();
  }

  /** Tab enters the diagram at the chosen stop. */
  #openAt(stages: readonly Stage[]): void {
    const entry = stages.find(stage => stage.chosen) ?? [...stages].sort((a, b) => a.order - b.order)[0];
    if (entry) this.#stop(entry.id)?.setAttribute('tabindex', '0');
  }

  /** Only a new choice moves the frame; a redraw leaves it where the reader put it. */
  #centre(frame: HTMLElement, stages: readonly Stage[]): void {
    const chosen = stages.find(stage => stage.chosen)?.id ?? null;
    const stop = chosen ? this.#stop(chosen) : null;
    if (chosen === this.#chosen) frame.scrollLeft = this.#scrolled;
    else if (stop) {
      const [inner, outer] = [stop.getBoundingClientRect(), frame.getBoundingClientRect()];
      frame.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
    }
    this.#chosen = chosen;
  }

  #stop(id: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.stop[data-key="${CSS.escape(id)}"]`);
  }

  #chooseUnder(event: Event): void {
    const id = (event.target as Element).closest<HTMLElement>('.stop')?.dataset['key'];
    if (id) this.choose(id);
  }

  #walk(event: KeyboardEvent): void {
    const here = (event.target as Element).closest<HTMLElement>('.stop');
    const step = stepFor(event.key, isRightToLeft(this), this.hasAttribute('vertical'));
    if (!here || !step || !this.data) return;
    event.preventDefault();
    const there = this.#stop(stopAfter(this.data.stages, this.data.ways ?? [], here.dataset['key']!, step, this.hasAttribute('vertical')) ?? '');
    if (!there) return;
    here.tabIndex = -1;
    there.tabIndex = 0;
    there.focus();
  }
}
