package com.qmplus.vern.shared.portal;

import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;

/** Fills the gaps in a sentence of a bundle: {@code #{say.with(rights['centre.lead'], contact.name)}}. */
@Named
@RequestScoped
public class Say {

    private Visitor visitor;

    protected Say() {} // for CDI

    @Inject
    public Say(Visitor visitor) {
        this.visitor = visitor;
    }

    public String with(String sentence, Object word) {
        return filled(sentence, word);
    }

    public String withBoth(String sentence, Object first, Object second) {
        return filled(sentence, first, second);
    }

    private String filled(String sentence, Object... words) {
        return new MessageFormat(sentence, visitor.getLocale()).format(words);
    }
}
