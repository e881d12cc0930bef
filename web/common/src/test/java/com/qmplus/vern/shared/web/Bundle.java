package com.qmplus.vern.shared.web;

import com.qmplus.vern.shared.Language;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The texts of one bundle in one language, nothing inherited: what is not written in that file is missing. */
public final class Bundle {

    private Bundle() {}

    public static Map<String, String> of(String baseName, Language language) {
        var file = "/" + baseName.replace('.', '/') + "_" + language.tag() + ".properties";
        try (var stream = Bundle.class.getResourceAsStream(file)) {
            if (stream == null) throw new AssertionError("There is no " + file);
            return texts(new PropertyResourceBundle(stream));
        } catch (IOException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }

    private static Map<String, String> texts(ResourceBundle bundle) {
        var texts = new TreeMap<String, String>();
        for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
            var key = keys.nextElement();
            texts.put(key, bundle.getString(key));
        }
        return texts;
    }
}
