import { html, type Child } from '../element/dom.ts';
import { DataElement } from '../element/data-element.ts';
import { mark } from '../mark/mark.ts';
import { cellsOf, hasNotes, isSilent, type Cell, type Coverage, type Row } from './coverage.ts';

const LOOK = { covered: 'ok', planned: 'pl', gap: 'lk gap', unknown: 'un', none: 'nr' } as const;

/** Who covers which domain in which month; a real table that turns into cards where it is narrow. */
export class RelaisCoverage extends DataElement<Coverage> {
  constructor() {
    super();
    this.addEventListener('click', event => {
      const id = (event.target as Element).closest<HTMLElement>('button[data-key]')?.dataset['key'];
      if (id) this.choose(id);
    });
  }

  protected draw(coverage: Coverage): void {
    const { labels, months } = coverage;
    const notes = hasNotes(coverage);
    // Cards are grids, and a grid forgets that it was a table unless the roles say so.
    const head = html('tr', { role: 'row' },
      html('th', { scope: 'col', role: 'columnheader' }, html('span', { class: 'sr' }, labels.domain)),
      ...months.map(month => html('th', { scope: 'col', role: 'columnheader' }, month)),
      notes && html('th', { scope: 'col', role: 'columnheader' }, labels.note));
    const table = html('table', { class: 'cov', role: 'table' },
      html('caption', { class: 'sr' }, labels.caption),
      html('thead', { role: 'rowgroup' }, head),
      html('tbody', { role: 'rowgroup' }, ...coverage.rows.map(row => rowOf(row, coverage, notes))));
    this.replaceChildren(table, legend(coverage));
  }
}

function rowOf(row: Row, { months, labels }: Coverage, notes: boolean): HTMLElement {
  const head = html('th', { scope: 'row', role: 'rowheader' }, html('span', { class: 'dlabel' }, mark(row.domain, 'present', 20), row.label));
  const said = (span: number): HTMLElement => html('td', { class: span > 1 ? 'nr' : 'sum', role: 'cell', colspan: span > 1 && span }, row.note);
  if (isSilent(row)) return html('tr', { class: row.domain, role: 'row' }, head, said(months.length + (notes ? 1 : 0)));
  const cells = cellsOf(row, months).map((cell, index) => cellOf(cell, months[index]!, labels));
  return html('tr', { class: row.domain, role: 'row' }, head, ...cells, notes && said(1));
}

function cellOf(cell: Cell, month: string, labels: Coverage['labels']): HTMLElement {
  const word = cell.state === 'none' ? '' : labels[cell.state];
  const visible: Child[] = [
    // The column head says the month to those who listen, except on a button that they reach by Tab.
    html('span', { class: 'mo', 'aria-hidden': cell.id ? null : 'true' }, month),
    html('span', { class: 'tx' }, cell.text ?? (cell.state === 'unknown' ? '?' : '')),
    cell.doubt ? html('small', { class: 'low' }, cell.doubt) : null,
    cell.state === 'planned' && !cell.doubt ? html('small', {}, word) : html('span', { class: 'sr' }, ` ${word}`),
  ];
  const content = cell.id ? [html('button', { type: 'button', 'data-key': cell.id, title: cell.title }, ...visible)] : visible;
  return html('td', { class: LOOK[cell.state], role: 'cell', title: cell.id ? null : cell.title }, ...content);
}

function legend({ labels }: Coverage): HTMLElement {
  const entry = (look: string, word: string, sign = ''): HTMLElement => html('span', {}, html('i', { class: look, 'aria-hidden': 'true' }, sign), word);
  return html('p', { class: 'kc medical' },
    entry(LOOK.covered, labels.covered), entry(LOOK.planned, labels.planned),
    entry(LOOK.gap, labels.gap), entry(LOOK.unknown, labels.unknown, '?'));
}
