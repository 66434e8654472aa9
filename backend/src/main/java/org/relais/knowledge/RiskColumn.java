package org.relais.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/** The columns of the table of knowledge at risk, in their order. Codes and days stay as programs read them. */
enum RiskColumn {
    DOMAIN,
    TOP,
    RISKS,
    HOLDERS,
    LAST,
    PEOPLE,
    EVIDENCE,
    DECLARED,
    NEEDS,
    MISSIONS,
    SEARCHES,
    STEP,
    LINK;

    private static final String SEVERAL = "; ";

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(RiskRow row, RiskTexts texts) {
        return switch (this) {
            case DOMAIN -> row.domain().id() + " | " + row.domain().title();
            case TOP -> texts.domain(row.top());
            case RISKS -> joined(row.risks().stream().map(texts::risk).toList());
            case HOLDERS -> "" + row.holders();
            case LAST -> day(row.last());
            case PEOPLE -> people(row.first());
            case EVIDENCE ->
                joined(row.first().stream()
                        .flatMap(holder -> holder.newest().stream())
                        .map(piece -> (day(piece.on()) + " " + piece.about().title()).strip())
                        .toList());
            case DECLARED -> people(row.saidBy());
            case NEEDS -> wants(row, "need");
            case MISSIONS -> wants(row, "mission");
            case SEARCHES -> "" + row.searches();
            case STEP -> texts.step(row.steps().getFirst());
            case LINK -> "/domain/" + row.domain().id();
        };
    }

    private static String people(List<Holder> holders) {
        return joined(holders.stream().map(holder -> holder.person().title()).toList());
    }

    private static String wants(RiskRow row, String type) {
        return row.wants().stream()
                .map(Want::item)
                .filter(item -> item.type().equals(type))
                .map(ItemRef::title)
                .distinct()
                .collect(Collectors.joining(SEVERAL));
    }

    private static String joined(List<String> texts) {
        return String.join(SEVERAL, texts);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
