import { html } from '../element/dom.ts';
import { MeasuredElement } from '../element/measured-element.ts';
import { isRightToLeft, languageOf } from '../element/page.ts';
import { drawAcross } from './draw-across.ts';
import { drawDown, drawTracksBeside } from './draw-down.ts';
import { layOutHorizontally } from './horizontal.ts';
import type { Stage } from './route.ts';
import type { StopWords } from './stop.ts';
import { twin } from './twin.ts';
import { stepFor, stopAfter } from './walk.ts';
import type { LineLabels } from './words.ts';

export interface LineData {
  readonly stages: readonly Stage[];
  readonly labels: LineLabels;
}

const NARROW = 600;
const WIDE_ENOUGH_FOR_FULL_MARKS = 102;

/** The route as a metro line: one tab stop, arrows along it, Enter chooses. */
export class RelaisLine extends MeasuredElement<LineData> {
  #scrolled = 0;
  #chosen: string | null = null;

  constructor() {
    super();
    this.addEventListener('click', event => this.#chooseUnder(event));
    this.addEventListener('keydown', event => this.#walk(event));
  }

  protected draw({ stages, labels }: LineData): void {
    const [language, mirrored] = [languageOf(this), isRightToLeft(this)];
    this.#scrolled = this.querySelector('.frame')?.scrollLeft ?? 0;
    const frame = html('div', { class: 'frame', role: 'group', 'aria-label': labels.line });
    this.replaceChildren(frame, twin(stages, labels, language));
    this.toggleAttribute('vertical', this.#isVertical());
    if (this.#isVertical()) {
      const column = drawDown(stages, { labels, language, markSize: 13 });
      frame.append(column);
      drawTracksBeside(column, stages, mirrored);
    } else {
      const line = layOutHorizontally(stages, this.clientWidth, mirrored);
      const words: StopWords = { labels, language, markSize: line.pitch < WIDE_ENOUGH_FOR_FULL_MARKS ? 10 : 12 };
      frame.append(drawAcross(line, words));
    }
    this.#openAt(stages);
    this.#centre(frame, stages);
  }

  #isVertical(): boolean {
    return this.clientWidth < NARROW;
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
    const step = stepFor(event.key, isRightToLeft(this), this.#isVertical());
    if (!here || !step || !this.data) return;
    event.preventDefault();
    const there = this.#stop(stopAfter(this.data.stages, here.dataset['key']!, step) ?? '');
    if (!there) return;
    here.tabIndex = -1;
    there.tabIndex = 0;
    there.focus();
  }
}
