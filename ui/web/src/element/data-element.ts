import { onPageChange } from './page.ts';

/** An element that draws one `data` property and says which of its things was chosen. */
export abstract class DataElement<D> extends HTMLElement {
  #data: D | null = null;
  #stopListening: (() => void) | null = null;

  get data(): D | null {
    return this.#data;
  }

  set data(value: D | string | null) {
    this.#data = typeof value === 'string' ? (JSON.parse(value) as D) : value;
    if (this.#data === null) this.replaceChildren();
    this.redraw();
  }

  connectedCallback(): void {
    this.#takeEarlyData();
    this.#stopListening = onPageChange(() => this.redraw());
    this.redraw();
  }

  disconnectedCallback(): void {
    this.#stopListening?.();
    this.#stopListening = null;
  }

  protected abstract draw(data: D): void;

  protected choose(id: string): void {
    this.dispatchEvent(new CustomEvent('chosen', { detail: { id }, bubbles: true, composed: true }));
  }

  /** Draws again and gives the focus back to the thing that had it. */
  protected redraw(): void {
    if (!this.isConnected || this.#data === null) return;
    const focused = this.contains(document.activeElement) ? focusKey(document.activeElement) : null;
    this.draw(this.#data);
    if (focused) this.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  }

  /** Vaadin may set the property before this class is known; the accessor then never saw it. */
  #takeEarlyData(): void {
    if (!Object.hasOwn(this, 'data')) return;
    const early = (this as { data: D | null }).data;
    delete (this as { data?: D | null }).data;
    this.data = early;
  }
}

function focusKey(element: Element | null): string | null {
  const key = element?.getAttribute('data-key');
  return key ? `[data-key="${CSS.escape(key)}"]` : null;
}
