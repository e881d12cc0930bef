package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** What a search came to: word, shape and colour. */
@Named
@ApplicationScoped
public class SearchWords {

    public String words(SearchResult result, int items) {
        return Words.of("rights", "result." + result, items);
    }

    public String shape(SearchResult result) {
        return switch (result) {
            case WAITING -> "○";
            case FOUND, NOTHING -> "✓";
            case FAILED -> "▲";
        };
    }

    public String look(SearchResult result) {
        return result.name().toLowerCase(Locale.ROOT);
    }
}
