package com.qmplus.vern.shared;

import java.util.List;

/** What a place holds of somebody, told apart from what other places of the same system do: that is not theirs to change. */
public record HeldHere(List<HeldDatum> data) {

    public HeldHere {
        data = List.copyOf(data);
    }

    public boolean has(HeldDatum told) {
        return data.stream().anyMatch(held -> isSame(held, told));
    }

    /** @param here what comes of those that are here; the others are gone, or were never here */
    public List<CarriedOut> each(List<HeldDatum> told, CarriedOut here) {
        return told.stream()
                .map(datum -> has(datum) ? here : CarriedOut.DONE_BEFORE)
                .toList();
    }

    private static boolean isSame(HeldDatum held, HeldDatum told) {
        return held.field().equals(told.field())
                && held.system().equals(told.system())
                && held.value().equals(told.value());
    }
}
