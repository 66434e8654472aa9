package org.relais.search;

import java.util.List;
import java.util.stream.Collectors;

/** What someone asks, as a tree: groups of plain words, and what holds them together. */
sealed interface Question {

    /** Plain words and "exact phrases", of which most are meant: see {@link Asked}. */
    record Words(String text) implements Question {
        boolean isBlank() {
            return text.isBlank();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Each of these. */
    record All(List<Question> parts) implements Question {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " & ");
        }
    }

    /** One of these at least. */
    record Any(List<Question> parts) implements Question {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " | ");
        }
    }

    /** Anything but this. */
    record Not(Question part) implements Question {
        @Override
        public String toString() {
            return "!(" + part + ")";
        }
    }

    /**
     * Items by one of their properties.
     *
     * @param value as the index writes it: a code, a notation, years "2022..2024", or words
     * @param exact whether the words were quoted
     */
    record Only(QuestionField field, String value, boolean exact) implements Question {
        @Override
        public String toString() {
            return field + "=" + value + (exact ? "!" : "");
        }
    }

    private static String joined(List<Question> parts, String sign) {
        return parts.stream().map(Question::toString).collect(Collectors.joining(sign, "[", "]"));
    }
}
