package com.qmplus.vern.rights.application;

/**
 * One value of a dossier.
 *
 * @param value as machines read it: a code, a key, a day, an instant; or what people wrote
 * @param said how the print says it, where the words of the pages do not tell; empty: they do
 */
public record DossierCell(String value, String said) {}
