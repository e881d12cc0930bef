package com.qmplus.vern.rights;

import com.qmplus.vern.shared.NotFound;
import java.util.Comparator;
import java.util.List;

/** The claims of a request, in the order in which they were made. */
public record Claims(List<Claim> all) {

    public Claims {
        all = all.stream().sorted(Comparator.comparingInt(Claim::place)).toList();
    }

    /** Those that still stand. */
    public List<Claim> open() {
        return all.stream().filter(Claim::isOpen).toList();
    }

    /** Those that still stand; of a request that was withdrawn, what it was about. */
    public Rights rights() {
        var open = open();
        return Rights.of(
                (open.isEmpty() ? all : open).stream().map(Claim::right).toList());
    }

    public boolean stand() {
        return !open().isEmpty();
    }

    public boolean hold(Right right) {
        return open().stream().anyMatch(claim -> claim.isOf(right));
    }

    public Claim get(ClaimId id) {
        return all.stream().filter(claim -> claim.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("claim"));
    }
}
