package com.qmplus.vern.register.application;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody should know of an element that is taken in.
 *
 * @param code for which pages have words
 * @param with what fills the words
 */
public record ImportNote(String code, List<String> with) implements Serializable {}
