package com.qmplus.vern.rights.application;

/** A letter or an attachment: small enough to be held as a whole. */
public record AnswerFile(String fileName, String mediaType, byte[] content) {}
