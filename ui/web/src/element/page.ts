// What the page says about language and direction, and who wants to know when it changes.

const listeners = new Set<() => void>();

export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

export function languageOf(element: Element): string {
  const tag = element.closest('[lang]')?.getAttribute('lang') || navigator.language;
  return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? tag : 'en';
}

export function onPageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

new MutationObserver(() => listeners.forEach(listener => listener())).observe(document.documentElement, {
  attributes: true,
  attributeFilter: ['dir', 'lang'],
});
