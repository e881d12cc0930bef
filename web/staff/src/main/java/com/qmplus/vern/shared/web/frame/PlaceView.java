package com.qmplus.vern.shared.web.frame;

/** One line of the side navigation; {@code here} marks the place that the page belongs to. */
public record PlaceView(String path, String key, String mark, boolean here) {}
