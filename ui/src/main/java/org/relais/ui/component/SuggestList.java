package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.domains.ConceptLabel;
import org.relais.schema.Vocabulary;
import org.relais.search.ItemType;
import org.relais.search.Suggested;
import org.relais.search.Suggestion;

/** What may be meant, in a list under a search field while one types: questions, domains and items. */
final class SuggestList {

    private static final String TEXT = "event.detail.text";

    private final Drawing drawing = new Drawing("relais-suggest", new Shown("", 0, List.of(), Labels.of(0)));
    private final Function<String, Suggested> answers;
    private final Consumer<String> ask;
    private List<Choice> choices = List.of();
    private int turn;

    /** @param ask what to do with a question that was chosen; domains and items are opened */
    SuggestList(Function<String, Suggested> answers, Consumer<String> ask) {
        this.answers = answers;
        this.ask = ask;
        drawing.getElement()
                .addEventListener(
                        "typed", event -> show(event.getEventData().get(TEXT).asString()))
                .addEventData(TEXT);
        drawing.onChosen(event -> choose(event.id()));
    }

    Component component() {
        return drawing;
    }

    private void show(String text) {
        choices = choices(answers.apply(text));
        var options = IntStream.range(0, choices.size())
                .mapToObj(at -> choices.get(at).shown("" + at))
                .toList();
        // Counted, for the browser is told only what differs from what it was told before.
        drawing.draw(new Shown(text, ++turn, options, Labels.of(options.size())));
    }

    private void choose(String id) {
        choices.stream().skip(Integer.parseInt(id)).findFirst().ifPresent(choice -> {
            if (choice.address == null) {
                ask.accept(choice.text);
            } else {
                Address.of(choice.address).open();
            }
        });
    }

    private static List<Choice> choices(Suggested suggested) {
        return Stream.of(
                        suggested.queries().stream().map(Choice::query),
                        suggested.concepts().stream().map(Choice::concept),
                        suggested.items().stream().map(Choice::item))
                .flatMap(choices -> choices)
                .toList();
    }

    /**
     * One of the list.
     *
     * @param address of its page; without one its text is asked for
     */
    private record Choice(
            String text,
            String note,
            @Nullable String icon,
            @Nullable String domain,
            @Nullable String address) {

        private static Choice query(String text) {
            return new Choice(text, Words.say("suggest.query"), "search", null, null);
        }

        private static Choice concept(ConceptLabel label) {
            var name = label.name().in(Words.locale());
            var text = name.equalsIgnoreCase(label.label()) ? name : label.label() + " · " + name;
            var top = Vocabulary.TOP.contains(label.notation()) ? label.notation() : null;
            return new Choice(
                    text,
                    Words.say("type.domain"),
                    Icon.of(ItemType.DOMAIN),
                    top,
                    ItemLink.address("domain", label.notation()));
        }

        private static Choice item(Suggestion item) {
            var type = item.type().code();
            var address = item.type() == ItemType.EVENT ? null : ItemLink.address(type, item.id());
            return new Choice(
                    item.title(Words.locale()), Words.say("type." + type), Icon.of(item.type()), null, address);
        }

        private Option shown(String id) {
            return new Option(id, text, note, icon, domain);
        }
    }

    /** What {@code relais-suggest} draws; see {@code ui/web/README.md}. */
    private record Shown(String answered, int turn, List<Option> options, Labels labels) {}

    private record Option(
            String id,
            String text,
            String note,
            @Nullable String icon,
            @Nullable String domain) {}

    private record Labels(String list, String found) {

        private static Labels of(int found) {
            return new Labels(Words.say("suggest.list"), Words.say("suggest.found", found));
        }
    }
}
