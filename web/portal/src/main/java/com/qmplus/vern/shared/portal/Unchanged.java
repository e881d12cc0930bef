package com.qmplus.vern.shared.portal;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Spares a browser a page that it has already: it keeps the page under a mark, and asks each time whether the mark still holds. */
public final class Unchanged {

    private Unchanged() {}

    /** Answers that nothing has changed, where the browser has the page under this mark; otherwise the page is drawn, and bears it. */
    public static void answer(FacesContext faces, String mark) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var tag = "W/\"" + mark + "\"";
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Cookie, Accept-Language");
        if (!isAmong(tag, request.getHeader("If-None-Match"))) return;
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        faces.responseComplete();
    }

    static boolean isAmong(String tag, @Nullable String known) {
        if (known == null) return false;
        var bare = tag.replaceFirst("^W/", "");
        return Stream.of(known.split(",", -1))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.equals(bare) || each.equals("*"));
    }
}
