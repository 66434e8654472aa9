package org.relais.ui.component;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A field for a day whose calendar speaks the reader's language; written the same way in every language. */
public final class DayPicker extends DatePicker {

    private static final String FORMAT = "dd/MM/yyyy";
    private static final int DAYS = 7;

    /** @param chosen what to do with a day that the reader chose */
    public DayPicker(String label, LocalDate day, Consumer<LocalDate> chosen) {
        this(day);
        setAriaLabel(label);
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
    }

    /** A field that may be empty. */
    public DayPicker(@Nullable LocalDate day) {
        super(day);
        setI18n(words());
    }

    private static DatePickerI18n words() {
        var locale = Words.locale();
        return new DatePickerI18n()
                .setDateFormat(FORMAT)
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE))
                .setToday(Words.say("date.today"))
                .setCancel(Words.say("date.cancel"));
    }

    /** From Sunday on, as the calendar counts them. */
    private static List<String> days(TextStyle style) {
        return IntStream.range(0, DAYS)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> day.getDisplayName(style, Words.locale()))
                .toList();
    }
}
