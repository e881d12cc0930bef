package com.qmplus.vern.shared;

/** A key of the vault was destroyed. */
public record KeyGone(KeyId id) {}
