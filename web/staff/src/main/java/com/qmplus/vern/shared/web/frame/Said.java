package com.qmplus.vern.shared.web.frame;

/** One message on the page; {@code field} is the client id of the input that it is about, or empty. */
public record Said(String text, String field) {}
