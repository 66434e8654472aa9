import { html, svg } from '../element/dom.ts';
import { MeasuredElement } from '../element/measured-element.ts';
import { languageOf } from '../element/page.ts';
import { icon } from '../icon/icon.ts';
import { countriesInSight, type Ground } from './countries.ts';
import { Measure } from './measure.ts';
import type { Box } from './names.ts';
import { inOrder, type MapData } from './stage.ts';
import { drawStops } from './stops.ts';
import { twin } from './twin.ts';
import { FITTED, fitTo, onScreen, panBy, zoomBy, type Size, type View } from './view.ts';

const STEP = 40;
const ZOOM = 1.5;
const ARROWS: Record<string, readonly [number, number]> = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };

const WHEEL = 1.0016;

/** The stages on a map that needs no network: drag or arrows move it; buttons, wheel, + − and two fingers zoom it; 0 shows it whole. */
export class RelaisMap extends MeasuredElement<MapData> {
  #view: View = FITTED;
  #shown = '';
  #size: Size = { width: 0, height: 0 };
  #reserved: Box[] = [];
  #grounds: readonly Ground[] = [];
  #chosen: string | null = null;
  readonly #fingers = new Map<number, { x: number; y: number }>();
  readonly #measure = new Measure();
  readonly #ground = svg('g', { class: 'ground' });
  readonly #front = svg('g');

  constructor() {
    super();
    this.addEventListener('click', event => this.#chooseUnder(event));
    this.addEventListener('keydown', event => this.#key(event));
  }

  protected override room(): number[] {
    return [this.clientWidth, this.clientHeight];
  }

  protected draw(data: MapData): void {
    const { stages, labels } = data;
    const [width, height] = this.room() as [number, number];
    this.#size = { width, height };
    // Other stages or another frame: start from the view that fits; another choice keeps the reader's view.
    const shown = JSON.stringify([width, height, stages.map(({ id, lat, lon }) => [id, lat, lon])]);
    if (shown !== this.#shown) this.#view = FITTED;
    this.replaceChildren(this.#frame(labels), this.#zoomButtons(labels), html('p', { class: 'src tiny' }, labels.source));
    // Without heads a table says nothing.
    if (labels.stage && labels.latitude && labels.longitude) this.append(twin(data, languageOf(this)));
    this.#reserved = [...this.querySelectorAll('.zoom, .src')].map(part => boxWithin(this, part));
    if (stages.length === 0 || width === 0 || height === 0) return;
    if (shown !== this.#shown) void this.#drawGround();
    this.#shown = shown;
    const chosen = stages.find(stage => stage.chosen) ?? null;
    this.#show(chosen && chosen.id !== this.#chosen ? this.#bringing(chosen.lat, chosen.lon) : this.#view);
    this.#chosen = chosen?.id ?? null;
  }

  #frame(labels: MapData['labels']): HTMLElement {
    const { width, height } = this.#size;
    const canvas = svg('svg', { class: 'map', width, height, viewBox: `0 0 ${width} ${height}` }, this.#ground, this.#front);
    const drag = (event: PointerEvent): void => this.#drag(event);
    return html('div', { class: 'mapframe', role: 'group', tabindex: 0, 'aria-label': labels.map, 'data-key': ' frame', pointerdown: drag, wheel: (event: WheelEvent): void => this.#wheel(event) }, canvas);
  }

  #zoomButtons(labels: MapData['labels']): HTMLElement {
    const button = (name: string, label: string, factor: number): HTMLElement => {
      const zoom = (): void => this.#show(zoomBy(this.#view, factor, this.#size));
      return html('button', { type: 'button', class: 'btn icon sm', 'aria-label': label, title: label, click: zoom }, icon(name));
    };
    const whole = (): void => this.#show(FITTED);
    return html('div', { class: 'zoom' }, button('plus', labels.zoomIn, ZOOM), button('minus', labels.zoomOut, 1 / ZOOM),
      labels.whole && html('button', { type: 'button', class: 'btn icon sm', 'aria-label': labels.whole, title: labels.whole, click: whole }, icon('route')));
  }

  async #drawGround(): Promise<void> {
    const { outlines, grounds } = await import('./land.ts');
    const { land, borders } = outlines(fitTo(this.data?.stages ?? [], this.#size), this.#size);
    this.#ground.replaceChildren(svg('path', { class: 'land', d: land }), svg('path', { class: 'border', d: borders }));
    this.#grounds = grounds();
    this.#show(this.#view);
  }

  #show(view: View): void {
    if (!this.data || this.data.stages.length === 0) return;
    this.#view = view;
    const focused = this.#front.contains(document.activeElement) ? (document.activeElement as SVGElement).dataset['key'] : undefined;
    this.#ground.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.zoom})`);
    const [project, size, family] = [fitTo(this.data.stages, this.#size), this.#size, getComputedStyle(this).fontFamily];
    const countries = countriesInSight(this.#grounds, project, view, size, languageOf(this));
    this.#front.replaceChildren(...drawStops(this.data, { project, view, size, reserved: this.#reserved, measure: this.#measure, family, countries }));
    const entry = focused ?? this.data.stages.find(stage => stage.chosen)?.id ?? inOrder(this.data.stages)[0]!.id;
    this.#stop(entry)?.setAttribute('tabindex', '0');
    if (focused) this.#stop(focused)?.focus();
  }

  #stop(id: string): SVGElement | null {
    return this.#front.querySelector<SVGElement>(`.stop[data-key="${CSS.escape(id)}"]`);
  }

  #chooseUnder(event: Event): void {
    const id = (event.target as Element).closest<SVGElement>('.stop')?.dataset['key'];
    if (id) this.choose(id);
  }

  #key(event: KeyboardEvent): void {
    const stop = (event.target as Element).closest<SVGElement>('.stop');
    const arrow = ARROWS[event.key];
    if (stop && (event.key === 'Enter' || event.key === ' ')) this.choose(stop.dataset['key']!);
    else if (stop && arrow) this.#focusBeside(stop.dataset['key']!, event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1);
    else if (arrow) this.#show(panBy(this.#view, ...arrow, this.#size));
    else if (event.key === '+' || event.key === '-') this.#show(zoomBy(this.#view, event.key === '+' ? ZOOM : 1 / ZOOM, this.#size));
    else if (event.key === '0') this.#show(FITTED);
    else return;
    event.preventDefault();
  }

  /** Goes to the stage before or after, and brings it into the frame. */
  #focusBeside(id: string, direction: 1 | -1): void {
    if (!this.data) return;
    const stages = inOrder(this.data.stages);
    const next = stages[stages.findIndex(stage => stage.id === id) + direction];
    if (!next) return;
    this.#stop(next.id)?.focus();
    this.#show(this.#bringing(next.lat, next.lon));
  }

  /** The view in which a place is in sight, moved as little as that takes. */
  #bringing(lat: number, lon: number): View {
    const { width, height } = this.#size;
    const spot = onScreen(fitTo(this.data?.stages ?? [], this.#size)([lon, lat])!, this.#view);
    const off = (at: number, room: number): number => (at < 12 || at > room - 12 ? room / 2 - at : 0);
    return panBy(this.#view, off(spot.x, width), off(spot.y, height), this.#size);
  }

  /** Zooms about the pointer; at the nearest and the furthest view the page scrolls as anywhere. */
  #wheel(event: WheelEvent): void {
    const frame = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    const view = zoomBy(this.#view, WHEEL ** -pixels, this.#size, { x: event.clientX - frame.left, y: event.clientY - frame.top });
    if (view.zoom === this.#view.zoom) return;
    event.preventDefault();
    this.#show(view);
  }

  #drag(start: PointerEvent): void {
    const frame = start.currentTarget as HTMLElement;
    this.#fingers.set(start.pointerId, { x: start.clientX, y: start.clientY });
    const move = (event: PointerEvent): void => {
      const before = this.#fingers.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      // A hand that shakes while clicking a stop is not a drag.
      if (!frame.hasPointerCapture(event.pointerId) && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
      frame.setPointerCapture(event.pointerId);
      const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) this.#pinch(frame, before, now, other);
      else this.#show(panBy(this.#view, now.x - before.x, now.y - before.y, this.#size));
      this.#fingers.set(event.pointerId, now);
    };
    const end = (event: PointerEvent): void => {
      if (event.pointerId !== start.pointerId) return;
      this.#fingers.delete(event.pointerId);
      frame.removeEventListener('pointermove', own);
      frame.removeEventListener('pointerup', end);
      frame.removeEventListener('pointercancel', end);
    };
    const own = (event: PointerEvent): void => {
      if (event.pointerId === start.pointerId) move(event);
    };
    frame.addEventListener('pointermove', own);
    frame.addEventListener('pointerup', end);
    frame.addEventListener('pointercancel', end);
  }

  #pinch(frame: HTMLElement, before: { x: number; y: number }, now: { x: number; y: number }, other: { x: number; y: number }): void {
    const [was, is] = [before, now].map(spot => Math.max(20, Math.hypot(spot.x - other.x, spot.y - other.y))) as [number, number];
    const box = frame.getBoundingClientRect();
    this.#show(zoomBy(this.#view, is / was, this.#size, { x: (now.x + other.x) / 2 - box.left, y: (now.y + other.y) / 2 - box.top }));
  }
}

function boxWithin(frame: Element, part: Element): Box {
  const [outer, inner] = [frame.getBoundingClientRect(), part.getBoundingClientRect()];
  return { left: inner.left - outer.left, right: inner.right - outer.left, top: inner.top - outer.top, bottom: inner.bottom - outer.top };
}
