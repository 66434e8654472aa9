package org.relais.ui.shell;

import com.vaadin.flow.component.html.Span;

/** Two lines that meet: one hands over to the other. */
final class Logo extends Span {

    /** Set as markup in the browser, for a parser of plain HTML takes the capital out of {@code viewBox}. */
    private static final String DRAWING = """
            <svg viewBox="0 0 44 18" aria-hidden="true">
            <path d="M1 12.500h13" stroke="currentColor" stroke-width="3.5" stroke-linecap="round" fill="none"/>
            <path d="M30 5.500h13" stroke="var(--accent)" stroke-width="3.5" stroke-linecap="round" fill="none"/>
            <rect x="13.5" y="1" width="17" height="16" rx="8" fill="var(--surface)" stroke="currentColor" stroke-width="2.5"/>
            <circle cx="18.7" cy="11" r="2" fill="currentColor"/><circle cx="25.3" cy="7" r="2" fill="var(--accent)"/>
            </svg>""";

    Logo() {
        addClassName("drawing");
        getElement().setProperty("innerHTML", DRAWING);
    }
}
