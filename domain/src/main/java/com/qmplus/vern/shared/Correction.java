package com.qmplus.vern.shared;

/**
 * What a datum is to say instead (GDPR art. 16).
 *
 * @param held as it stood when it was decided
 * @param to what is right
 */
public record Correction(HeldDatum held, String to) {}
