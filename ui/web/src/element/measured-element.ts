import { DataElement } from './data-element.ts';

/** An element whose drawing depends on the room it has. */
export abstract class MeasuredElement<D> extends DataElement<D> {
  #drawnFor = '';
  readonly #watch = new ResizeObserver(() => {
    if (this.#room() !== this.#drawnFor) this.redraw();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  /** The size that matters; a drawing that sets its own height must not watch it. */
  protected room(): number[] {
    return [this.clientWidth];
  }

  protected override redraw(): void {
    this.#drawnFor = this.#room();
    super.redraw();
  }

  #room(): string {
    return this.room().join('×');
  }
}
