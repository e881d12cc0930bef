package com.qmplus.vern.rights;

/**
 * What a purpose does that the law treats by itself.
 *
 * @param marketing direct marketing, profiling for it included (art. 21(2))
 * @param claims the establishment, exercise or defence of legal claims (art. 17(3)(e), 21(1))
 * @param automated decisions by a machine alone (art. 22)
 * @param anonymises data are made anonymous when their time is over, rather than erased (R7.1)
 */
public record PurposeTraits(boolean marketing, boolean claims, boolean automated, boolean anonymises) {

    public static final PurposeTraits PLAIN = new PurposeTraits(false, false, false, false);
}
