package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.routes.edit.DraftPlace;
import org.relais.routes.edit.SwapDoubt;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** A place that nobody has named yet. Coordinates that look swapped are said so, with one click to swap them. */
final class NewPlace extends Div {

    /** A number, or two of them as maps give them to copy. */
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:[.,]\\d+)?");

    /** Latitude and longitude as maps give them; a comma alone is between them only where points are in them. */
    private static final Pattern BOTH = Pattern.compile("(-?\\d{1,3}(?:[.,]\\d+)?)"
            + "(?:\\s*;\\s*|,?\\s+|(?<=\\.\\d{1,15}),(?=-?\\d{1,3}\\.))"
            + "(-?\\d{1,3}(?:[.,]\\d+)?)");

    private final TextField name = new TextField(say("routeEdit.place.name"));
    private final ComboBox<String> country = new ComboBox<>(say("routeEdit.place.country"));
    private final TextField pcode = new TextField(say("routeEdit.place.pcode"));
    private final TextField latitude = new TextField(say("route.latitude"));
    private final TextField longitude = new TextField(say("route.longitude"));
    private final Div doubt = Markup.div("doubt");
    private final transient Function<DraftPlace, List<DraftPlace>> near;
    private final transient Consumer<DraftPlace> submit;

    NewPlace(String suggested, Function<DraftPlace, List<DraftPlace>> near, Consumer<DraftPlace> submit) {
        this.near = near;
        this.submit = submit;
        addClassName("newplace");
        name.setValue(suggested);
        name.setRequiredIndicatorVisible(true);
        var names = Collator.getInstance(Words.locale());
        country.setItems(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .sorted((one, other) -> names.compare(Words.country(one), Words.country(other)))
                .toList());
        country.setItemLabelGenerator(Words::country);
        country.setPlaceholder(say("routeEdit.place.atSea"));
        country.setClearButtonVisible(true);
        List.of(latitude, longitude).forEach(field -> {
            field.getElement().setAttribute("dir", "ltr");
            field.setAllowedCharPattern("[0-9.,;\\s-]");
        });
        latitude.setPlaceholder("16,97");
        longitude.setPlaceholder("7,99");
        latitude.addValueChangeListener(event -> pasted(event.getValue()));
        doubt.setVisible(false);
        doubt.getElement().setAttribute("role", "alert");
        add(
                name,
                country,
                pcode,
                latitude,
                longitude,
                doubt,
                Markup.div("row", Buttons.button("sm", "plus", say("routeEdit.place.add"), this::give)));
    }

    private void pasted(String text) {
        var both = BOTH.matcher(text.strip());
        if (both.matches()) {
            latitude.setValue(both.group(1));
            longitude.setValue(both.group(2));
        }
    }

    private void give() {
        doubt.setVisible(false);
        // Both fields say what is wrong with them, not the first alone.
        var unreadable =
                Stream.of(latitude, longitude).filter(NewPlace::unreadable).toList();
        if (!unreadable.isEmpty()) {
            return;
        }
        var place = place();
        place.problem()
                .ifPresentOrElse(
                        problem ->
                                warn(Words.say(problem), place, problem.code().endsWith("swapped")),
                        () -> check(place));
    }

    private void check(DraftPlace place) {
        if (place.latitude() != null && SwapDoubt.about(place, near.apply(place))) {
            warn(Words.say("routeEdit.place.swapped", place.name()), place, true);
            doubt.add(Markup.div(
                    "row", Buttons.button("sm", Words.say("routeEdit.place.keep"), () -> submit.accept(place))));
        } else {
            submit.accept(place);
        }
    }

    private void warn(String text, DraftPlace place, boolean swappable) {
        doubt.removeAll();
        doubt.setVisible(true);
        doubt.add(Markup.span("", text));
        if (swappable) {
            doubt.add(Markup.div("row", Buttons.button("sm primary", "swap", Words.say("routeEdit.place.swap"), () -> {
                latitude.setValue(text(place.longitude()));
                longitude.setValue(text(place.latitude()));
                submit.accept(place.swapped());
            })));
        }
    }

    private static boolean unreadable(TextField field) {
        var wrong = !field.getValue().isBlank()
                && !DEGREES.matcher(field.getValue().strip()).matches();
        field.setErrorMessage(wrong ? Words.say("routeEdit.place.noNumber") : "");
        field.setInvalid(wrong);
        return wrong;
    }

    private DraftPlace place() {
        return new DraftPlace(
                null,
                name.getValue().strip(),
                country.getValue(),
                pcode.getValue().isBlank() ? null : pcode.getValue().strip(),
                degrees(latitude),
                degrees(longitude));
    }

    private static @Nullable Double degrees(TextField field) {
        return field.getValue().isBlank()
                ? null
                : Double.valueOf(field.getValue().strip().replace(',', '.'));
    }

    private static String text(@Nullable Double degrees) {
        return degrees == null ? "" : degrees.toString();
    }
}
