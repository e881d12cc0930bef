package com.qmplus.vern.rights;

import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.StopOrder;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.RestrictionOrder;
import java.util.List;

/**
 * What a request has brought about and what of it stands now, whatever stood before: whoever carries it out makes it so.
 *
 * @param restrictions what is only stored of the person whom it is about
 * @param stops what uses their data no longer
 * @param closings what is closed to the contacts of whoever asks
 */
public record Protections(List<RestrictionOrder> restrictions, List<StopOrder> stops, List<ByContact> closings) {

    public static final Protections NONE = new Protections(List.of(), List.of(), List.of());

    public Protections {
        restrictions = restrictions.stream().distinct().toList();
        stops = stops.stream().distinct().toList();
        closings = closings.stream().distinct().toList();
    }

    /** What a claim closes to every contact of theirs. */
    public record ByContact(ClaimId claim, Closing closing, Extent extent) {}
}
