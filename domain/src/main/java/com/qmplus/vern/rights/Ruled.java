package com.qmplus.vern.rights;

/** How one use of one datum is ruled on: as it is proposed, or as it was decided. */
public interface Ruled {

    ItemId item();

    Ruling ruling();

    String article();

    Reason reason();
}
