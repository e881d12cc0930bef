package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.correspondence.Placeholder;
import com.qmplus.vern.shared.Language;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a mail from the template of its kind and language: once as plain text, once as simple HTML, from the same
 * sentences. A value that a template does not get, or a fault in it, is noticed here, in the transaction that asks.
 */
final class MailWriter {

    private static final Configuration TEXT = templates(PlainTextOutputFormat.INSTANCE);
    private static final Configuration HTML = templates(HTMLOutputFormat.INSTANCE);

    private MailWriter() {}

    static Letter write(NewMail mail, Letterhead from) {
        var name = mail.kind().key() + "_" + mail.language().tag() + ".ftl";
        var model = model(mail, from);
        return new Letter(
                mail.to().value(),
                mail.language(),
                written(TEXT, "layout-subject.ftl", name, model).strip(),
                tidied(written(TEXT, "layout-text.ftl", name, model)),
                written(HTML, "layout-html.ftl", name, model));
    }

    /** One blank line between paragraphs, however the template is laid out. */
    private static String tidied(String text) {
        return text.strip().replaceAll("\n{3,}", "\n\n") + "\n";
    }

    private static Map<String, Object> model(NewMail mail, Letterhead from) {
        Map<String, Object> model = new HashMap<>();
        mail.kind().placeholders().forEach(each -> model.put(each.key(), shown(each, mail)));
        model.put("from", from);
        model.put("language", mail.language().tag());
        return model;
    }

    private static String shown(Placeholder placeholder, NewMail mail) {
        var value = mail.values().getOrDefault(placeholder.key(), "");
        return switch (placeholder) {
            case REFERENCE, CODE, LINK, PROMISES -> value;
            case DUE, UNTIL -> writtenOut(LocalDate.parse(value), mail.language());
        };
    }

    private static String writtenOut(LocalDate day, Language language) {
        var pattern = switch (language) {
            case NB -> DateTimeFormatter.ofPattern("d. MMMM yyyy", language.locale());
            case EN -> DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
        };
        return pattern.format(day);
    }

    private static String written(Configuration templates, String layout, String mail, Map<String, Object> model) {
        var written = new StringWriter();
        try {
            Map<String, Object> whole = new HashMap<>(model);
            whole.put("mail", mail);
            templates.getTemplate(layout).process(whole, written);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException faulty) {
            throw new IllegalStateException("the template " + mail + " is faulty", faulty);
        }
        return written.toString();
    }

    private static Configuration templates(OutputFormat format) {
        var version = Configuration.VERSION_2_3_34;
        var templates = new Configuration(version);
        templates.setClassForTemplateLoading(MailWriter.class, "mail");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setOutputFormat(format);
        templates.setObjectWrapper(new DefaultObjectWrapper(version));
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false); // they could quote data
        templates.setLocalizedLookup(false);
        return templates;
    }
}
