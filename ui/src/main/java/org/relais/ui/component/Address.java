package org.relais.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address with its query: what a page shows is all there, so that it can be shared and gone back to. A
 * view reads it when it is entered and, to change what it shows, goes to another address.
 */
public record Address(String path, Map<String, List<String>> parameters) {

    public Address {
        parameters = new LinkedHashMap<>(parameters);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    public static Address of(Location location) {
        return new Address(location.getPath(), location.getQueryParameters().getParameters());
    }

    public Optional<String> first(String name) {
        return all(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    public int number(String name, int otherwise) {
        return first(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** A day as in 2026-11-29; empty where there is none of that name, or what stands there is no day. */
    public Optional<LocalDate> day(String name) {
        return first(name).filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}")).flatMap(Address::parsed);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The same with one value in place of all of that name; an empty one takes the name away. */
    public Address with(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value));
    }

    public Address with(String name, List<String> values) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (!values.isEmpty()) {
            changed.put(name, List.copyOf(values));
        }
        return new Address(path, changed);
    }

    /** The same with the value added, or without it when it was there. */
    public Address toggled(String name, String value) {
        var values = new ArrayList<>(all(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(name, values);
    }

    /** Goes there; the way back leads here. */
    public void open() {
        UI.getCurrent().navigate(path, new QueryParameters(parameters));
    }

    /** As a link's target. */
    public String href() {
        return new Location(path, new QueryParameters(parameters)).getPathWithQueryParameters();
    }
}
