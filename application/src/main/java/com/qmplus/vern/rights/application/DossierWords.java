package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.Language;

/** What a dossier says in words, in the language of whoever asked for it: the intranet lends the words of its pages. */
public interface DossierWords {

    Language language();

    /** Of a heading, a column or a fixed sentence. */
    String of(String key);

    /** A value of that column; what is no code stands for itself. */
    String value(String column, String value);
}
