import { icon } from './icon.ts';

/** A line icon, as decoration or, with a `label`, as an image of its own. */
export class RelaisIcon extends HTMLElement {
  static readonly observedAttributes = ['name', 'size', 'label'];

  connectedCallback(): void {
    this.#draw();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  #draw(): void {
    const size = Number(this.getAttribute('size'));
    const image = icon(this.getAttribute('name') ?? '', size || 16);
    // Without a size the surrounding part (badge, navigation, button) decides.
    if (size) image.setAttribute('style', `inline-size:${size}px;block-size:${size}px`);
    const label = this.getAttribute('label');
    if (label) {
      image.removeAttribute('aria-hidden');
      image.setAttribute('role', 'img');
      image.setAttribute('aria-label', label);
    }
    this.replaceChildren(image);
  }
}
