package com.qmplus.vern.shared.web;

import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.ResourceBundle;

/** Turns a broken rule into a sentence that says what is wrong and what to do: key {@code rule.<SimpleClassName>}. */
public final class RuleTexts {

    static final String BUNDLE = "com.qmplus.vern.shared.web.rules";

    private RuleTexts() {}

    public static String of(BrokenRule rule, Language language) {
        var texts = ResourceBundle.getBundle(BUNDLE, language.locale(), RuleTexts.class.getClassLoader());
        return new MessageFormat(texts.getString(key(rule.getClass())), language.locale())
                .format(written(rule.arguments(), language));
    }

    private static Object[] written(Object[] arguments, Language language) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate day ? new DateText(language).day(day) : argument)
                .toArray();
    }

    static String key(Class<?> rule) {
        return "rule." + rule.getSimpleName();
    }
}
