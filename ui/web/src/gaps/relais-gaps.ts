import { html, type Child } from '../element/dom.ts';
import { DataElement } from '../element/data-element.ts';
import { isRightToLeft } from '../element/page.ts';
import { icon } from '../icon/icon.ts';
import { mark } from '../mark/mark.ts';
import { SIGNS, step, TURN_SIGNS, type Cell, type Gaps, type Route, type Stage, type Standing } from './gaps.ts';

/** Stages by domains, one grid a route: one tab stop each, arrows walk, Enter chooses. Where it is narrow, stage by stage. */
export class RelaisGaps extends DataElement<Gaps> {
  constructor() {
    super();
    this.addEventListener('click', event => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-key]');
      if (button) this.#chosen(button);
    });
    this.addEventListener('keydown', event => this.#walk(event));
  }

  protected draw(gaps: Gaps): void {
    const table = (route: Route): HTMLElement => gridOf(route, gaps);
    this.replaceChildren(...gaps.routes.map(table), legend(gaps));
    for (const grid of this.querySelectorAll('table')) {
      const start = grid.querySelector<HTMLButtonElement>('button[aria-pressed="true"]') ?? grid.querySelector('button');
      if (start) start.tabIndex = 0;
    }
  }

  #chosen(button: HTMLButtonElement): void {
    for (const other of this.querySelectorAll('button[aria-pressed="true"]')) other.setAttribute('aria-pressed', 'false');
    button.setAttribute('aria-pressed', 'true');
    goTo(button, false);
    this.choose(button.dataset['key']!);
  }

  #walk(event: KeyboardEvent): void {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-key]');
    const grid = button?.closest('table');
    if (!button || !grid || event.ctrlKey || event.altKey || event.metaKey) return;
    const rows = [...grid.querySelectorAll('tbody tr')].map(row => [...row.querySelectorAll<HTMLButtonElement>('button[data-key]')]);
    const row = rows.findIndex(cells => cells.includes(button));
    const to = step(event.key, row, rows[row]!.indexOf(button), rows.length, rows[row]!.length, isRightToLeft(this));
    const next = to && rows[to[0]]?.[to[1]];
    if (!next) return;
    event.preventDefault();
    goTo(next, true);
  }
}

/** Makes a cell the one that Tab comes back to. */
function goTo(button: HTMLButtonElement, focus: boolean): void {
  for (const other of button.closest('table')!.querySelectorAll<HTMLButtonElement>('button[tabindex="0"]')) other.tabIndex = -1;
  button.tabIndex = 0;
  if (focus) button.focus();
}

function gridOf(route: Route, gaps: Gaps): HTMLElement {
  const heads = gaps.domains.map(({ id, label }) =>
    html('th', { scope: 'col', role: 'columnheader' }, html('span', { class: `dlabel ${id}` }, mark(id, 'present', 16), label)));
  return html('table', { class: 'gg', role: 'grid' },
    html('caption', {}, route.name),
    html('thead', { role: 'rowgroup' },
      html('tr', { role: 'row' }, html('th', { scope: 'col', role: 'columnheader' }, html('span', { class: 'sr' }, gaps.labels.stage)), ...heads)),
    html('tbody', { role: 'rowgroup' }, ...route.stages.map(stage => rowOf(stage, gaps))));
}

function rowOf(stage: Stage, gaps: Gaps): HTMLElement {
  return html('tr', { role: 'row' },
    html('th', { scope: 'row', role: 'rowheader' },
      html('a', { href: stage.href, dir: 'auto' }, stage.name),
      stage.country ? html('small', {}, stage.country) : null),
    ...stage.cells.map(cell => cellOf(cell, gaps)));
}

function cellOf(cell: Cell, gaps: Gaps): HTMLElement {
  const domain = gaps.domains.find(({ id }) => id === cell.domain)?.label ?? '';
  const sign = SIGNS[cell.standing];
  const seen: Child[] = [
    html('span', { class: 'do' }, mark(cell.domain, 'present', 14), domain),
    html('span', { class: 'wh' }, sign ? icon(sign, 14) : null, cell.who),
    cell.text ? html('span', { class: 'tx' }, cell.text) : null,
    cell.wanted ? html('span', { class: 'wa' }, icon('flag', 12), gaps.labels.wanted) : null,
    cell.turn ? html('span', { class: 'tu' }, icon(TURN_SIGNS[cell.turn], 12), gaps.labels.turns[cell.turn]) : null,
  ];
  const button = html('button', {
    type: 'button', tabindex: '-1', 'data-key': cell.id, title: cell.said, 'aria-label': cell.said, 'aria-pressed': String(cell.id === gaps.chosen),
  }, ...seen);
  return html('td', { class: `${look(cell.standing)} ${cell.domain}${cell.aside ? ' aside' : ''}${cell.turn ? ` ${cell.turn}` : ''}`, role: 'gridcell' }, button);
}

function look(standing: Standing): string {
  return standing === 'needed' || standing === 'left' ? `${standing} gap` : standing;
}

function legend({ labels }: Gaps): HTMLElement {
  const entries = (Object.keys(SIGNS) as Standing[]).map(standing =>
    html('span', {}, html('i', { class: `${look(standing)} medical`, 'aria-hidden': 'true' }, SIGNS[standing] ? icon(SIGNS[standing], 12) : '?'), labels.standings[standing]));
  return html('p', { class: 'kc gk' }, ...entries, html('span', {}, icon('flag', 12), labels.wanted));
}
