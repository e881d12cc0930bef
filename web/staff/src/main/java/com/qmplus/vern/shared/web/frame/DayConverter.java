package com.qmplus.vern.shared.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day as it is typed: 24.12.2026, and as a machine writes it. What is no day stays in the field, to be mended. */
@FacesConverter("vern.day")
public class DayConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final List<DateTimeFormatter> READ = Stream.of("d.M.uuuu", "d/M/uuuu", "uuuu-MM-dd")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        return read(typed)
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, Words.of("frame", "day.unreadable", label(component)), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate day) {
        return day == null ? "" : shown(day);
    }

    /** As it stands in a field. */
    public static String shown(LocalDate day) {
        return SHOWN.format(day);
    }

    /** A day as it is typed, or as addresses hold it; none where it is no day. */
    public static Optional<LocalDate> read(String typed) {
        var text = typed.replaceAll("\\s", "");
        return READ.stream().flatMap(format -> read(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException otherwiseWritten) {
            return Optional.empty();
        }
    }

    private static Object label(UIComponent component) {
        return Objects.requireNonNullElse(((UIInput) component).getAttributes().get("label"), "");
    }
}
