package com.qmplus.vern.shared.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** All places that the features bring. */
@ApplicationScoped
public class Places {

    @Inject
    @Any
    private Instance<Place> places;

    public List<Place> of(Collection<String> roles) {
        return places.stream()
                .filter(place -> !Collections.disjoint(place.roles(), roles))
                .sorted(Comparator.comparingInt(Place::order))
                .toList();
    }

    /** Where someone with these roles begins the day; their own account where no place is theirs. */
    public String home(Collection<String> roles) {
        return of(roles).stream()
                .filter(place -> !Collections.disjoint(place.homeOf(), roles))
                .map(Place::path)
                .findFirst()
                .orElse("/staff/account");
    }
}
