package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a request claims, in a few words. */
@Named
@ApplicationScoped
public class RightWords {

    /** For a line: <i>Access, erasure</i>. */
    public String of(Collection<Right> rights) {
        return rights.stream().map(RightWords::name).collect(Collectors.joining(", "));
    }

    /** For a heading: a sentence of its own where it is one right, and a list where there are several. */
    public String title(Collection<Right> rights, String requester) {
        return rights.size() == 1
                ? Words.of("rights", "request.title." + rights.iterator().next(), requester)
                : Words.of(
                        "rights", "request.title.several", requester, of(rights).toLowerCase(Locale.ROOT));
    }

    private static String name(Right right) {
        return Words.of("rights", "right." + right);
    }
}
