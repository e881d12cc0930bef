package com.qmplus.vern.shared.web;

import com.qmplus.vern.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who the page is written for, as far as it matters: the language they read. */
@Named
@RequestScoped
public class Visitor {

    private HttpServletRequest request;

    protected Visitor() {} // for CDI

    @Inject
    public Visitor(HttpServletRequest request) {
        this.request = request;
    }

    public Language language() {
        return Languages.of(request);
    }

    public Locale getLocale() {
        return language().locale();
    }

    public String getTag() {
        return language().tag();
    }

    /** The address of this very page with all it names, for forms to be sent to: the draft stays in the address. */
    public String getHere() {
        var query = request.getQueryString();
        return query == null ? address() : address() + "?" + query;
    }

    /** The address of this very page in the other language; an error page keeps the address that led to it. */
    public String inLanguage(String tag) {
        return address() + "?"
                + Stream.concat(otherParameters(), Stream.of(Languages.PARAMETER + "=" + tag))
                        .collect(Collectors.joining("&"));
    }

    private Stream<String> otherParameters() {
        var query = request.getQueryString();
        if (query == null || query.isEmpty()) return Stream.empty();
        return Stream.of(query.split("&", -1)).filter(pair -> !pair.startsWith(Languages.PARAMETER + "="));
    }

    private String address() {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed;
    }
}
