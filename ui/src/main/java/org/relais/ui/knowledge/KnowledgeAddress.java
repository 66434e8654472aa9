package org.relais.ui.knowledge;

import org.jspecify.annotations.Nullable;
import org.relais.knowledge.Risk;
import org.relais.knowledge.RiskFilter;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Address;

/** What the page of knowledge at risk shows, as its address says: {@code domain}, {@code risk} and {@code show}. */
record KnowledgeAddress(Address address) {

    private static final String DOMAIN = "domain";
    private static final String RISK = "risk";
    private static final String SHOW = "show";
    private static final int PAGE = 30;

    @Nullable
    String top() {
        return address.first(DOMAIN).filter(Vocabulary.TOP::contains).orElse(null);
    }

    @Nullable
    Risk risk() {
        return address.first(RISK).flatMap(Risk::ofCode).orElse(null);
    }

    RiskFilter filter() {
        return new RiskFilter(top(), risk());
    }

    int shown() {
        return Math.max(PAGE, address.number(SHOW, PAGE));
    }

    /** The same with the top domain chosen, or no longer when it was. */
    Address toggled(String top) {
        return address.with(DOMAIN, top.equals(top()) ? "" : top).with(SHOW, "");
    }

    Address toggled(Risk risk) {
        return address.with(RISK, risk == risk() ? "" : risk.code()).with(SHOW, "");
    }

    Address withMore() {
        return address.with(SHOW, "" + (shown() + PAGE));
    }

    Address withoutFilter() {
        return Address.of(address.path());
    }
}
