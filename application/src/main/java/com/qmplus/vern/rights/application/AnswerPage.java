package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.Overdue;
import com.qmplus.vern.shared.application.PrintTemplates;
import com.qmplus.vern.shared.application.Printable;
import java.util.Map;

/** The answer as XHTML: one template for both languages, in which every value is escaped, so that data are only ever text. */
final class AnswerPage {

    private static final PrintTemplates TEMPLATES = new PrintTemplates(AnswerPage.class);
    private static final String STYLE = PrintTemplates.style();

    private AnswerPage() {}

    /** Ready to be laid out: well-formed, and every sign in it has a glyph. */
    static String of(AccessAnswer answer) {
        var page = printable(answer, false);
        return page.replaced() ? printable(answer, true).text() : page.text();
    }

    private static Printable printable(AccessAnswer answer, boolean replaced) {
        return Printable.of(written(answer, replaced));
    }

    private static String written(AccessAnswer answer, boolean replaced) {
        long items = answer.categories().stream()
                .mapToLong(category -> category.items().size())
                .sum();
        long leftOut = answer.categories().stream()
                .flatMap(category -> category.items().stream())
                .filter(AccessAnswer.ItemPart::isExcluded)
                .count();
        return TEMPLATES.write(
                "answer.ftl",
                Map.of(
                        "answer",
                        answer,
                        "text",
                        new AnswerTexts(answer.language()),
                        "css",
                        STYLE,
                        "shown",
                        items - leftOut,
                        "many",
                        LetterKinds.areTold(answer),
                        "kinds",
                        new LetterKinds(),
                        "leftOut",
                        leftOut,
                        "overdue",
                        Overdue.in(answer).size(),
                        "replaced",
                        replaced));
    }
}
