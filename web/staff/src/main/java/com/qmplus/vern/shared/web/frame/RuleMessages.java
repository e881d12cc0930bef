package com.qmplus.vern.shared.web.frame;

import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.web.RuleTexts;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the page says when a rule was broken: at the field, where the rule names one, else on top. */
public final class RuleMessages {

    private RuleMessages() {}

    static void say(BrokenRule rule, UIComponent source) {
        var field = field(rule, source);
        if (field instanceof EditableValueHolder input) input.setValid(false);
        Words.wrong(field == null ? "" : field.getClientId(), field == null ? text(rule) : text(rule, field));
    }

    /** A rule about a form's field has the field's name as first argument, and the reason as second. */
    private static @Nullable UIComponent field(BrokenRule rule, UIComponent source) {
        return rule.arguments().length == 2 && rule.arguments()[0] instanceof String name
                ? find(form(source), name)
                : null;
    }

    /** What is missing is called by the name that the page gives it. */
    private static String text(BrokenRule rule, UIComponent field) {
        var label = field.getAttributes().get("label");
        return label != null && "missing".equals(rule.arguments()[1])
                ? Words.of("frame", "required", label)
                : text(rule);
    }

    public static String text(BrokenRule rule) {
        if (rule.arguments().length == 2) {
            var ownWords = Words.known("frame", "invalid." + rule.arguments()[1], "");
            if (!ownWords.isEmpty()) return ownWords;
        }
        return RuleTexts.of(rule, language()) + changes(rule);
    }

    /** What has happened since the page was opened, so that the reader need not guess. */
    private static String changes(BrokenRule rule) {
        if (!(rule instanceof StalePage stale) || stale.changes().isEmpty()) return "";
        return stale.changes().stream()
                .map(change -> Words.known("rights", "move." + change, change))
                .collect(Collectors.joining(", ", " " + Words.of("frame", "stale.since") + " ", "."));
    }

    private static Language language() {
        return Language.serving(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .orElse(Language.NB);
    }

    private static UIComponent form(UIComponent source) {
        var at = source;
        while (!(at instanceof UIForm) && at.getParent() != null) at = at.getParent();
        return at;
    }

    private static @Nullable UIComponent find(UIComponent under, String id) {
        if (id.equals(under.getId())) return under;
        for (var child : under.getChildren()) {
            var found = find(child, id);
            if (found != null) return found;
        }
        return null;
    }
}
