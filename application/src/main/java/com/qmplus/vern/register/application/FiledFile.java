package com.qmplus.vern.register.application;

/** A signed document, as it was filed. */
@SuppressWarnings("ArrayRecordComponent") // it goes straight to whoever fetches it
public record FiledFile(String name, String mediaType, byte[] content) {}
