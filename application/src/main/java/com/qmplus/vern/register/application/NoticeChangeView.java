package com.qmplus.vern.register.application;

import java.io.Serializable;
import java.util.List;

/**
 * One change of the notice, in words.
 *
 * @param kind ADDED, REMOVED or CHANGED, and {@code kindWord} how the reader says it
 * @param section the heading of the piece
 * @param about the purpose, group or recipient that it concerns; empty where the heading says enough
 * @param bits the two texts in one, where they are alike enough; otherwise empty, and {@code before} and {@code after} stand apart
 */
public record NoticeChangeView(
        String kind,
        String kindWord,
        String section,
        String about,
        String what,
        String before,
        String after,
        List<WordDiff.Bit> bits)
        implements Serializable {}
