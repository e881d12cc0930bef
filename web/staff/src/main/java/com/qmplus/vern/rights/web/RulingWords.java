package com.qmplus.vern.rights.web;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.web.RegisterWords;
import com.qmplus.vern.rights.Choice;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.UseKey;
import com.qmplus.vern.rights.application.RulingView;
import com.qmplus.vern.rights.application.RulingView.Findable;
import com.qmplus.vern.rights.application.RulingView.Noted;
import com.qmplus.vern.rights.application.RulingView.Part;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Rulings, choices and circumstances in words. */
@Named
@RequestScoped
public class RulingWords {

    @Inject
    private RegisterWords register;

    public String purpose(Part part) {
        return name(part.purpose(), Words.of("rights", "decide.unserved"));
    }

    /** As lawyers quote it; a paragraph of the Norwegian act names its act. */
    public String article(Part part) {
        return quoted(part.article());
    }

    public String quoted(String article) {
        return Character.isDigit(article.charAt(0)) ? Words.of("rights", "article") + " " + article : article;
    }

    public String choice(Choice choice) {
        return Words.of("rights", "outcome." + choice.ruling().key()) + ": "
                + Words.of("rights", "reason." + choice.reason()) + " (" + quoted(choice.article()) + ")";
    }

    public String findable(Findable one) {
        return told(one.kind(), one.value(), name(one.name(), ""));
    }

    public String noted(Noted noted) {
        var about = name(noted.subject(), "");
        var told = told(noted.kind(), noted.value(), about);
        return noted.kind().isAboutItem() ? about + ": " + told : told;
    }

    private static String told(CircumstanceKind kind, @Nullable String value, String about) {
        if (kind == CircumstanceKind.GROUND)
            return Words.of("rights", "finding.GROUND", Words.of("rights", "ground." + value));
        return Words.of("rights", "finding." + kind + (value == null ? "" : "." + value), about);
    }

    private String name(@Nullable Text text, String otherwise) {
        return text == null ? otherwise : register.of(text);
    }

    /** What the address of the page about one use carries. */
    public String address(RulingView view, UseKey use) {
        return "id=" + view.request() + "&claim=" + view.claim() + "&item=" + use.item() + "&purpose="
                + OtherwiseBacking.key(use.purpose()) + "&basis=" + OtherwiseBacking.key(use.basis());
    }
}
