package com.qmplus.vern.shared.portal;

import com.qmplus.vern.shared.Language;
import java.util.ResourceBundle;

/** The texts of one feature, for what a bean must say itself. */
public record Texts(String baseName, Language language) {

    public String of(String key) {
        return ResourceBundle.getBundle(baseName, language.locale(), Texts.class.getClassLoader())
                .getString(key);
    }
}
