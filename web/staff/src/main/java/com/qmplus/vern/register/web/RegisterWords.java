package com.qmplus.vern.register.web;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.shared.web.Visitor;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register's texts in the reader's language. */
@Named
@RequestScoped
public class RegisterWords {

    @Inject
    private Visitor visitor;

    public String of(@Nullable Text text) {
        return text == null ? "" : text.in(visitor.language());
    }

    public String inSentence(@Nullable Text text) {
        return Words.inSentence(of(text));
    }

    public String list(List<Text> texts) {
        return texts.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Names that are sentences or contain commas themselves, kept apart by dots. */
    public String dotted(List<Text> texts) {
        return texts.stream().map(this::of).collect(Collectors.joining(" · "));
    }
}
