package com.qmplus.vern.shared.application;

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

/** The templates beside a class, from which it prints XHTML; every value is escaped, so that data are only ever text. */
public final class PrintTemplates {

    private static final String LETTER = "letter.css";

    private final Configuration templates;

    public PrintTemplates(Class<?> beside) {
        var version = Configuration.VERSION_2_3_34;
        templates = new Configuration(version);
        templates.setClassForTemplateLoading(beside, "");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        templates.setObjectWrapper(new DefaultObjectWrapper(version));
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false); // they could quote data
        templates.setLocalizedLookup(false);
    }

    public String write(String template, Map<String, ?> model) {
        var page = new StringWriter();
        try {
            templates.getTemplate(template).process(model, page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException faulty) {
            throw new IllegalStateException("the template " + template + " is faulty", faulty);
        }
        return page.toString();
    }

    /** How every letter of the controller looks on paper. */
    public static String style() {
        try (InputStream css = Objects.requireNonNull(PrintTemplates.class.getResourceAsStream(LETTER))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
