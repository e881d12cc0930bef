package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.Overdue;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The answer as XHTML: one template for both languages, in which every value is escaped, so that data are only ever text. */
final class AnswerPage {

    private static final Configuration TEMPLATES = templates();
    private static final String STYLE = style();

    private AnswerPage() {}

    /** Ready to be laid out: well-formed, and every sign in it has a glyph. */
    static String of(AccessAnswer answer) {
        var page = printable(answer, false);
        return page.replaced() ? printable(answer, true).text() : page.text();
    }

    private static Printable printable(AccessAnswer answer, boolean replaced) {
        return Printable.of(written(answer, replaced), LetterFonts::haveGlyph);
    }

    private static String written(AccessAnswer answer, boolean replaced) {
        var items = answer.categories().stream()
                .flatMap(category -> category.items().stream())
                .toList();
        long leftOut = items.stream().filter(AccessAnswer.ItemPart::isExcluded).count();
        var model = Map.of(
                "answer", answer,
                "text", new AnswerTexts(answer.language()),
                "css", STYLE,
                "shown", items.size() - leftOut,
                "leftOut", leftOut,
                "overdue", Overdue.in(answer).size(),
                "replaced", replaced);
        var page = new StringWriter();
        try {
            TEMPLATES.getTemplate("answer.ftl").process(model, page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException faulty) {
            throw new IllegalStateException("the answer's template is faulty", faulty);
        }
        return page.toString();
    }

    private static Configuration templates() {
        var version = Configuration.VERSION_2_3_34;
        var templates = new Configuration(version);
        templates.setClassForTemplateLoading(AnswerPage.class, "");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        templates.setObjectWrapper(new DefaultObjectWrapper(version));
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false); // they could quote data
        templates.setLocalizedLookup(false);
        return templates;
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(AnswerPage.class.getResourceAsStream("answer.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
