import { RelaisCoverage } from './coverage/relais-coverage.ts';
import { RelaisGaps } from './gaps/relais-gaps.ts';
import { RelaisIcon } from './icon/relais-icon.ts';
import { RelaisLine } from './line/relais-line.ts';
import { RelaisMap } from './map/relais-map.ts';
import { RelaisMark } from './mark/relais-mark.ts';
import { RelaisOrder } from './order/relais-order.ts';
import { RelaisScoreBar } from './score/relais-score-bar.ts';
import { RelaisSuggest } from './suggest/relais-suggest.ts';
import { RelaisTimeline } from './timeline/relais-timeline.ts';

const elements: Record<string, CustomElementConstructor> = {
  'relais-coverage': RelaisCoverage,
  'relais-gaps': RelaisGaps,
  'relais-icon': RelaisIcon,
  'relais-line': RelaisLine,
  'relais-map': RelaisMap,
  'relais-mark': RelaisMark,
  'relais-order': RelaisOrder,
  'relais-score-bar': RelaisScoreBar,
  'relais-suggest': RelaisSuggest,
  'relais-timeline': RelaisTimeline,
};

// Vaadin may load this module again after a hot reload; a name can be defined once only.
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
