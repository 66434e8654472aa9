import { DataElement } from '../element/data-element.ts';
import { html } from '../element/dom.ts';
import { isCurrent, moved, type Option, type Suggested } from './suggest.ts';

const PAUSE = 200;
const SHORTEST = 2;
let lists = 0;

/** The list under a search field: asks as one types (`typed`), and says what was taken (`chosen`). */
export class RelaisSuggest extends DataElement<Suggested> {
  readonly #name = `suggest-${++lists}`;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: string | null = null;
  #active = -1;
  #field: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#field = this.parentElement;
    this.#field?.addEventListener('input', this.#typed);
    this.#field?.addEventListener('focusout', this.#left);
    // Before the field's own listener, which would search for what was typed.
    this.#field?.addEventListener('keydown', this.#pressed, true);
    this.#say(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#field?.removeEventListener('input', this.#typed);
    this.#field?.removeEventListener('focusout', this.#left);
    this.#field?.removeEventListener('keydown', this.#pressed, true);
    this.#field = null;
  }

  protected draw({ answered, options, labels }: Suggested): void {
    if (!isCurrent(answered, this.#wanted, this.#input?.value ?? '')) return;
    if (options.length === 0) return this.#close();
    this.#active = -1;
    this.replaceChildren(
      html('ul', { role: 'listbox', id: this.#name, 'aria-label': labels.list }, ...options.map((option, at) => this.#option(option, at))),
      html('div', { role: 'status', class: 'sr' }, labels.found),
    );
    this.#say(true);
  }

  #option({ id, text, note, icon, domain }: Option, at: number): HTMLLIElement {
    const sign = document.createElement(domain ? 'relais-mark' : 'relais-icon');
    if (domain) sign.setAttribute('domain', domain);
    else sign.setAttribute('name', icon ?? 'search');
    return html(
      'li',
      {
        role: 'option',
        id: `${this.#name}-${at}`,
        'aria-selected': 'false',
        mousedown: (event: MouseEvent) => event.preventDefault(),
        click: () => this.#take(id),
      },
      sign,
      html('span', { class: 'what', dir: 'auto' }, text),
      html('span', { class: 'soft' }, note),
    );
  }

  get #input(): HTMLInputElement | null {
    return this.#field?.querySelector('input') ?? null;
  }

  get #isOpen(): boolean {
    return this.childElementCount > 0;
  }

  #typed = (): void => {
    clearTimeout(this.#timer);
    const text = this.#input?.value.trim() ?? '';
    this.#wanted = null;
    if (text.length < SHORTEST) return this.#close();
    this.#timer = setTimeout(() => {
      this.#wanted = text;
      this.dispatchEvent(new CustomEvent('typed', { detail: { text } }));
    }, PAUSE);
  };

  #left = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.#field?.contains(event.relatedTarget)) this.#forget();
  };

  #pressed = (event: KeyboardEvent): void => {
    if (event.isComposing || event.target !== this.#input) return;
    if (event.key === 'Enter') return this.#enter(event);
    if (!this.#isOpen) return;
    if (event.key === 'Escape') this.#forget();
    else if (event.key === 'ArrowDown') this.#move(1);
    else if (event.key === 'ArrowUp') this.#move(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #enter(event: KeyboardEvent): void {
    const option = this.#options[this.#active];
    if (option) {
      event.preventDefault();
      event.stopPropagation();
      option.click();
    } else this.#forget();
  }

  get #options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #move(step: 1 | -1): void {
    const options = this.#options;
    this.#active = moved(this.#active, step, options.length);
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === this.#active)));
    options[this.#active]?.scrollIntoView({ block: 'nearest' });
    if (this.#active < 0) this.#input?.removeAttribute('aria-activedescendant');
    else this.#input?.setAttribute('aria-activedescendant', `${this.#name}-${this.#active}`);
  }

  #take(id: string): void {
    this.#forget();
    this.choose(id);
  }

  /** What is still on its way comes too late. */
  #forget(): void {
    clearTimeout(this.#timer);
    this.#wanted = null;
    this.#close();
  }

  #close(): void {
    this.#active = -1;
    this.replaceChildren();
    this.#say(false);
  }

  #say(open: boolean): void {
    const input = this.#input;
    if (!input) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('autocomplete', 'off');
    input.setAttribute('aria-expanded', String(open));
    if (open) input.setAttribute('aria-controls', this.#name);
    else input.removeAttribute('aria-controls');
    input.removeAttribute('aria-activedescendant');
  }
}
