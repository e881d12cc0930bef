package com.qmplus.vern.shared.web.frame;

import com.qmplus.vern.shared.NotFound;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an id from an address or a form. What is no id names nothing: there is no such page. */
public abstract class IdConverter<T> implements Converter<T> {

    private final Function<String, T> reader;

    protected IdConverter(Function<String, T> reader) {
        this.reader = reader;
    }

    @Override
    public @Nullable T getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException noId) {
            throw new NotFound("id");
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable T id) {
        return id == null ? "" : id.toString();
    }
}
