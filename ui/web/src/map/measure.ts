/** Widths of names as the browser will draw them, each measured once: a layout for each stop and view would be slow. */
export class Measure {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #known = new Map<string, number>();

  widthOf(text: string, font: string): number {
    const key = `${font}|${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const width = this.#measured(text, font);
    this.#known.set(key, width);
    return width;
  }

  #measured(text: string, font: string): number {
    if (!this.#context) return text.length * 6.4;
    this.#context.font = font;
    return this.#context.measureText(text).width;
  }
}

/** Which way a name runs: by its first letter, as the browser decides with dir="auto". */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr';
}
