package com.qmplus.vern.rights.application;

/** One form of a finished answer, to be streamed to the person. */
public record AnswerFile(String fileName, String mediaType, byte[] content) {}
