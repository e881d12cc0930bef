package com.qmplus.vern.shared.portal;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;

/**
 * {@code <t:drawnOnce in="#{drawn}" as="#{…}">}: what is inside is drawn once for each {@code as}, and may depend on nothing else. For
 * a long text that everybody gets alike.
 */
@FacesComponent(DrawnOnce.TYPE)
public class DrawnOnce extends UIComponentBase {

    static final String TYPE = "vern.drawnOnce";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        var pieces = ((Drawn) Objects.requireNonNull(getAttributes().get("in"))).pieces();
        var as = (String) Objects.requireNonNull(getAttributes().get("as"));
        var known = pieces.find(as);
        var piece = known.isPresent() ? known.get() : drawn(faces);
        if (known.isEmpty()) pieces.keep(as, piece);
        faces.getResponseWriter().write(piece);
    }

    private String drawn(FacesContext faces) throws IOException {
        var page = faces.getResponseWriter();
        var piece = new StringWriter();
        try {
            var writer = page.cloneWithWriter(piece);
            faces.setResponseWriter(writer);
            super.encodeChildren(faces);
            writer.flush();
        } finally {
            faces.setResponseWriter(page);
        }
        return piece.toString();
    }
}
