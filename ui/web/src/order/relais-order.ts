const BACK = 'ArrowUp';
const ON = 'ArrowDown';

/**
 * A list whose rows (`data-key`) are put in another order: dragged by their `.handle`, or with Alt and an arrow. It moves
 * nothing itself but says `moved` with `id`, `other` and whether before or after it; the rest is its owner's.
 */
export class RelaisOrder extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('pointerdown', event => this.#hold(event));
    this.addEventListener('keydown', event => this.#key(event));
  }

  #row(target: EventTarget | Element | null): HTMLElement | null {
    const row = (target as Element | null)?.closest<HTMLElement>('[data-key]') ?? null;
    return row && this.contains(row) ? row : null;
  }

  #key(event: KeyboardEvent): void {
    const row = this.#row(event.target);
    if (!row) return;
    if (event.altKey && (event.key === BACK || event.key === ON)) {
      event.preventDefault();
      this.#say(row, null, event.key === BACK);
    } else if (!event.altKey && (event.key === BACK || event.key === ON)) {
      event.preventDefault();
      const rows = [...this.querySelectorAll<HTMLElement>('[data-key]')];
      rows[rows.indexOf(row) + (event.key === BACK ? -1 : 1)]?.querySelector<HTMLElement>('button')?.focus();
    }
  }

  #hold(event: PointerEvent): void {
    const handle = (event.target as Element).closest<HTMLElement>('.handle');
    const row = this.#row(handle);
    if (!handle || !row || event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    row.classList.add('dragged');
    let place: { other: HTMLElement; before: boolean } | null = null;
    const move = (moved: PointerEvent): void => {
      place = this.#under(moved, row);
      this.#mark(place);
    };
    const end = (ended: PointerEvent): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
      row.classList.remove('dragged');
      this.#mark(null);
      if (place && ended.type === 'pointerup') this.#say(row, place.other, place.before);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  }

  #under({ clientX, clientY }: PointerEvent, dragged: HTMLElement): { other: HTMLElement; before: boolean } | null {
    const other = this.#row(document.elementFromPoint(clientX, clientY));
    if (!other || other === dragged) return null;
    const { top, height } = other.getBoundingClientRect();
    return { other, before: clientY < top + height / 2 };
  }

  #mark(place: { other: HTMLElement; before: boolean } | null): void {
    this.querySelectorAll('.drop-before, .drop-after').forEach(row => row.classList.remove('drop-before', 'drop-after'));
    place?.other.classList.add(place.before ? 'drop-before' : 'drop-after');
  }

  /** Without another row it is the neighbour on its own line that is meant. */
  #say(row: HTMLElement, other: HTMLElement | null, before: boolean): void {
    const detail = { id: row.dataset['key'], other: other?.dataset['key'] ?? '', before };
    this.dispatchEvent(new CustomEvent('moved', { detail, bubbles: true }));
  }
}
