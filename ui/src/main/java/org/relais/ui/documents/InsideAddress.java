package org.relais.ui.documents;

import org.relais.search.PassagesFound.Order;
import org.relais.ui.component.Address;

/** A search inside a document as its address says it: {@code q}, {@code sort}, {@code show}, {@code passage}. */
record InsideAddress(Address address) {

    static final int SHOWN = 10;
    private static final int MOST = 1_000;

    String question() {
        return address.first("q").orElse("").strip();
    }

    String chosen() {
        return address.first("passage").orElse("");
    }

    Order order() {
        return Order.named(address.first("sort").orElse(""));
    }

    int shown() {
        return Math.min(MOST, address.number("show", SHOWN));
    }

    /** Another question, with the document in view as it opens. */
    Address asking(String text) {
        return address.with("q", text.strip())
                .with("passage", "")
                .with("from", "")
                .with("show", "");
    }

    Address at(String passage) {
        return address.with("from", "").with("passage", passage);
    }

    Address inOrder(Order order) {
        return address.with("sort", order == Order.BEST ? "" : "reading").with("passage", "");
    }

    Address withMore() {
        return address.with("show", "" + Math.min(MOST, shown() + SHOWN * 2)).with("passage", "");
    }
}
