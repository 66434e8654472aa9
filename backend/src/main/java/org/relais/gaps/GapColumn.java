package org.relais.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/** The columns of the table of gaps, in their order. Codes and days stay as programs read them. */
enum GapColumn {
    ROUTE,
    STAGE,
    COUNTRY,
    DOMAIN,
    STANDING,
    ALSO,
    OURS,
    PARTNERS,
    ACTIVITIES,
    ENDS,
    CONFIRMED,
    WANTED,
    LAST,
    COMING,
    NEIGHBOURS,
    CHANGE,
    CAUSES,
    LINK;

    private static final String SEVERAL = "; ";

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(GapLine line, GapTexts texts) {
        var cell = line.cell();
        return switch (this) {
            case ROUTE -> line.route() == null ? "" : line.route().title();
            case STAGE -> line.row().stage().title();
            case COUNTRY -> line.row().country() == null ? "" : line.row().country();
            case DOMAIN -> texts.domain(cell.top());
            case STANDING -> texts.standing(cell.standing());
            case ALSO -> joined(cell.standings().stream().skip(1).map(texts::standing));
            case OURS -> titles(cell.ours());
            case PARTNERS -> titles(cell.partners());
            case ACTIVITIES -> presences(cell.present());
            case ENDS -> day(cell.ends());
            case CONFIRMED -> day(cell.confirmedOn());
            case WANTED ->
                joined(cell.wanted().stream().map(one -> one.item().title()).distinct());
            case LAST -> cell.last() == null ? "" : presences(List.of(cell.last()));
            case COMING -> presences(cell.coming());
            case NEIGHBOURS ->
                joined(cell.neighbours().stream().map(one -> one.stage().title() + ": " + titles(one.who())));
            case CHANGE -> line.change() == null ? "" : texts.turn(line.change().turn());
            case CAUSES ->
                line.change() == null
                        ? ""
                        : joined(line.change().causes().stream().map(texts::cause));
            case LINK -> "/gaps?cell=%s.%s".formatted(line.row().stage().id(), cell.top());
        };
    }

    private static String presences(List<Presence> presences) {
        return joined(presences.stream()
                .map(one -> "%s: %s (%s – %s)"
                        .formatted(
                                one.who().title(),
                                one.what(),
                                day(one.when().from()),
                                day(one.when().to()))));
    }

    private static String titles(List<ItemRef> items) {
        return joined(items.stream().map(ItemRef::title));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(SEVERAL));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
