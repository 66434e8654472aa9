package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.relais.kernel.Freshness;
import org.relais.kernel.Sensitivity;

/** Small facts about an item: an icon and a word, never a colour alone. */
public final class Badges {

    private Badges() {}

    public static Component freshness(Freshness freshness) {
        return switch (freshness) {
            case CURRENT -> badge("ok", "check", Words.say("freshness.current"));
            case TO_VERIFY -> badge("warn", "clock", Words.say("freshness.toVerify"));
            case STALE -> badge("bad", "warning", Words.say("freshness.stale"));
            case NEVER_VERIFIED -> Markup.span("badge unk", Words.say("freshness.never"));
        };
    }

    public static Component sensitivity(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case PUBLIC -> badge("plain", "eye", Words.say("sensitivity.public"));
            case INTERNAL -> Markup.span("badge plain", Words.say("sensitivity.internal"));
            case RESTRICTED -> badge("out", "lock", Words.say("sensitivity.restricted"));
            case CONFIDENTIAL -> badge("bad", "lock", Words.say("sensitivity.confidential"));
        };
    }

    /** Of a document: draft, in-review, validated, to-review or superseded. */
    public static Component documentState(String state) {
        return switch (state) {
            case "validated" -> badge("ok", "check", Words.say("documentState.validated"));
            case "to-review" -> badge("warn", "clock", Words.say("documentState.to-review"));
            case "superseded" -> badge("bad", "history", Words.say("documentState.superseded"));
            default -> Markup.span("badge plain", Words.say("documentState." + state));
        };
    }

    /** Of an agreement: signed, to-sign or expired. */
    public static Component agreement(String state) {
        return switch (state) {
            case "signed" -> badge("ok", "check", Words.say("agreement.signed"));
            case "expired" -> badge("bad", "warning", Words.say("agreement.expired"));
            default -> Markup.span("badge unk", Words.say("agreement.to-sign"));
        };
    }

    public static Component language(String tag) {
        var badge = Markup.span("badge lang", tag.toUpperCase(Locale.ROOT));
        badge.setTitle(Words.language(tag));
        return badge;
    }

    /** Says of an item of the sample data that it is invented. */
    public static Component fictional() {
        var badge = Markup.span("badge out", Words.say("fictional"));
        badge.setTitle(Words.say("fictional.explained"));
        return badge;
    }

    /** @param kind ok, warn, bad, unk, plain, out or acc */
    public static Span badge(String kind, String icon, String text) {
        return Markup.span("badge " + kind, new Icon(icon, 12), Markup.text(text));
    }
}
