package com.qmplus.vern.register.web;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.ElementView.Changed;
import com.qmplus.vern.register.application.ElementView.Value;
import com.qmplus.vern.register.application.Property;
import com.qmplus.vern.register.application.PropertyType;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.web.Dates;
import com.qmplus.vern.shared.web.Visitor;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register's texts in the reader's language. */
@Named
@RequestScoped
public class RegisterWords {

    @Inject
    private Visitor visitor;

    @Inject
    private Dates dates;

    public String of(@Nullable Text text) {
        return text == null ? "" : text.in(visitor.language());
    }

    public String inSentence(@Nullable Text text) {
        return Words.inSentence(of(text));
    }

    public String list(List<Text> texts) {
        return texts.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Names that are sentences or contain commas themselves, kept apart by dots. */
    public String dotted(List<Text> texts) {
        return texts.stream().map(this::of).collect(Collectors.joining(" · "));
    }

    /** What helps to fill a property in; empty where its name says enough. */
    public String hint(Property property) {
        return Words.known("register", "hint." + property.name(), "");
    }

    /** The hint's id, where there is one to point at. */
    public @Nullable String hintOf(Property property, String id) {
        return hint(property).isEmpty() ? null : id;
    }

    /** A value of an element's property, in words. */
    public String say(Property property, Value value) {
        var day = value.day();
        if (day != null) return dates.day(day);
        var code = value.code();
        if (code != null)
            return property.type() == PropertyType.YES
                    ? Words.of("register", "yes")
                    : Words.of("register", "code." + property.name() + "." + code);
        return property.type() == PropertyType.PERIOD ? period(of(value.text())) : of(value.text());
    }

    /** Whether a change touched the text of the other language alone, so that here it would read as none. */
    public boolean sameHere(Changed change) {
        return texts(change.before(), visitor.language()).equals(texts(change.after(), visitor.language()))
                && !texts(change.before(), other()).equals(texts(change.after(), other()));
    }

    private static List<String> texts(List<Value> values, Language language) {
        return values.stream()
                .flatMap(value -> Stream.ofNullable(value.text()))
                .map(text -> text.in(language))
                .toList();
    }

    /** A text in the language that is not the reader's. */
    public String sayOther(Value value) {
        var text = value.text();
        return text == null ? "" : text.in(other());
    }

    public String getOtherTag() {
        return other().tag();
    }

    private Language other() {
        return visitor.language() == Language.NB ? Language.EN : Language.NB;
    }

    private static String period(String written) {
        var period = Period.parse(written);
        return Stream.of(
                        part("years", period.getYears()),
                        part("months", period.getMonths()),
                        part("days", period.getDays()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String part(String unit, int count) {
        return count == 0 ? "" : Words.of("register", "period." + unit, count);
    }
}
