package com.qmplus.vern.shared.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;

/** Words from the bundles, for what a page cannot say by expression alone. */
public final class Words {

    private Words() {}

    /** @param bundle its name on the pages, for example {@code rights} */
    public static String of(String bundle, String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        var text = context.getApplication().getResourceBundle(context, bundle).getString(key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, context.getViewRoot().getLocale()).format(arguments);
    }

    /** The text where the bundle has one, else what is given. */
    public static String known(String bundle, String key, String otherwise) {
        var context = FacesContext.getCurrentInstance();
        var texts = context.getApplication().getResourceBundle(context, bundle);
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    /** A name in the middle of a sentence: without its capital, unless it is an abbreviation's. */
    public static String inSentence(String name) {
        var abbreviated = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || abbreviated ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Says on the page that follows what was done. */
    public static void done(String bundle, String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(of(bundle, key, arguments)));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Says on this page what is wrong with a field; empty for the page as a whole. */
    public static void wrong(String field, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
