import { isDomain, isState } from './domains.ts';
import { mark } from './mark.ts';

/** A domain and its state, as decoration beside a word or, with a `label`, as an image of its own. */
export class RelaisMark extends HTMLElement {
  static readonly observedAttributes = ['domain', 'state', 'size', 'label'];

  connectedCallback(): void {
    this.#draw();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  #draw(): void {
    const domain = this.getAttribute('domain');
    const state = this.getAttribute('state') ?? 'present';
    if (!isDomain(domain) || !isState(state)) return this.replaceChildren();
    const image = mark(domain, state, Number(this.getAttribute('size')) || 20);
    const label = this.getAttribute('label');
    if (label) {
      image.removeAttribute('aria-hidden');
      image.setAttribute('role', 'img');
      image.setAttribute('aria-label', label);
    }
    this.replaceChildren(image);
  }
}
