package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.relais.routes.edit.DraftPlace;
import org.relais.routes.edit.DraftStage;
import org.relais.routes.edit.PlaceLookup;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Where a stage is: the places that it has, a known one to add, or a new one. */
final class PlaceFields extends Div {

    private final transient Editing editing;
    private final String stage;

    PlaceFields(Editing editing, DraftStage stage, PlaceLookup lookup) {
        this.editing = editing;
        this.stage = stage.key();
        var known = new ComboBox<DraftPlace>(say("routeEdit.place.known"));
        known.setItemsWithFilterConverter(
                query ->
                        lookup
                                .named(
                                        CurrentViewer.get(),
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                typed -> typed);
        known.setItemLabelGenerator(PlaceWords::line);
        known.setPlaceholder(say("routeEdit.place.choose"));
        known.setWidthFull();
        known.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                put(event.getValue());
            }
        });
        var fresh = new NewPlace(stage.names().in(Words.locale()), place -> near(lookup, place), this::put);
        add(
                Markup.list("places", stage.places().stream().map(this::row).toList()),
                known,
                Markup.tag("details", "", Markup.tag("summary", "", say("routeEdit.place.new")), fresh));
    }

    private ListItem row(DraftPlace place) {
        return Markup.item(
                "",
                Markup.bold(place.name()),
                Markup.span("soft", PlaceWords.where(place)),
                place.isKnown() ? null : Markup.span("badge acc", say("routeEdit.place.isNew")),
                Buttons.icon("trash", say("routeEdit.place.remove", place.name()), () -> take(place)));
    }

    private void put(DraftPlace place) {
        places(places -> places.contains(place)
                ? places
                : Stream.concat(places.stream(), Stream.of(place)).toList());
    }

    private void take(DraftPlace place) {
        places(places -> places.stream().filter(other -> !other.equals(place)).toList());
    }

    private void places(UnaryOperator<List<DraftPlace>> changed) {
        editing.stepAndShow(draft -> draft.stage(stage)
                .map(now -> draft.with(now.at(changed.apply(now.places()))))
                .orElse(draft));
    }

    /** Places of the same country, else of the other stages. */
    private List<DraftPlace> near(PlaceLookup lookup, DraftPlace place) {
        var country = place.country();
        var known = country == null ? List.<DraftPlace>of() : lookup.inCountry(CurrentViewer.get(), country);
        return known.isEmpty()
                ? editing.draft().stages().stream()
                        .filter(other -> !other.key().equals(stage))
                        .flatMap(other -> other.places().stream())
                        .toList()
                : known;
    }
}
