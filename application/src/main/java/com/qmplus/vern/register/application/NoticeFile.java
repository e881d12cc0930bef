package com.qmplus.vern.register.application;

import java.time.Instant;

/** A published notice as a file: for people on paper, or for machines. */
public record NoticeFile(String fileName, String mediaType, byte[] content, String fingerprint, Instant madeOn) {}
