package com.qmplus.vern.control.application;

import com.qmplus.vern.control.CheckResult;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.application.PrintedTexts;
import java.util.Map;
import java.util.MissingResourceException;

/** What checks say, in the words that each feature brings beside its own ({@code checks_nb.properties}, {@code checks_en.properties}). */
final class CheckWords {

    private final Language language;
    private final Map<String, String> bundles;
    private final PrintedTexts own;

    /** @param bundles where the words of each check are, by its key */
    CheckWords(Language language, Map<String, String> bundles) {
        this.language = language;
        this.bundles = bundles;
        this.own = new PrintedTexts(BoardReport.BUNDLE, language);
    }

    String name(Promise promise) {
        return own.of("promise." + promise);
    }

    String title(String check) {
        return said(check, ".title");
    }

    String says(CheckResult result) {
        var missing = result.missing();
        return switch (result.state()) {
            case KEPT -> said(result.check(), ".kept", result.lookedAt());
            case BROKEN -> said(result.check(), ".broken", result.lookedAt(), result.offending());
            case CANNOT_TELL ->
                CheckResult.FAILED.equals(missing)
                        ? own.of("check.failed")
                        : said(result.check(), ".missing." + missing);
        };
    }

    String says(String check, Offence offence) {
        return said(check, ".about." + offence.about(), offence.count());
    }

    /** A check that Vern no longer has has no words either: it stands for itself. */
    private String said(String check, String which, Object... arguments) {
        var bundle = bundles.get(check);
        if (bundle == null) return check;
        try {
            return new PrintedTexts(bundle, language).of(check + which, arguments);
        } catch (MissingResourceException unknown) {
            return check + which;
        }
    }
}
