package org.relais.ui.shell;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The language of a browser: the one chosen there last, else the browser's own, else French. */
@Component
class Language implements VaadinServiceInitListener {

    private static final String COOKIE = "relais-language";
    private static final int A_YEAR = 365 * 24 * 3600;

    private final Texts texts;

    Language(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            var locale = of(VaadinRequest.getCurrent());
            var html = response.getDocument().child(0);
            html.attr("lang", locale.getLanguage()).attr("dir", isArabic(locale) ? "rtl" : "ltr");
        });
        event.getSource().addUIInitListener(init -> apply(init.getUI(), of(VaadinRequest.getCurrent())));
    }

    /** Keeps the choice and shows the page again in it. */
    static void choose(Locale locale) {
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        VaadinService.getCurrentResponse().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }

    private static void apply(UI ui, Locale locale) {
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        ui.setDirection(isArabic(locale) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    private Locale of(VaadinRequest request) {
        return chosen(request)
                .or(() -> provided(request.getLocale().getLanguage()))
                .orElse(Locale.FRENCH);
    }

    private Optional<Locale> chosen(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> provided(cookie.getValue()));
    }

    private Optional<Locale> provided(String language) {
        return texts.getProvidedLocales().stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static boolean isArabic(Locale locale) {
        return locale.getLanguage().equals("ar");
    }
}
