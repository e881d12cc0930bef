package com.qmplus.vern.people;

import java.util.Optional;
import java.util.function.Predicate;

/** Enough of an address to recognise it, too little to write to it. */
public final class MaskedEmail {

    private MaskedEmail() {}

    public static Optional<String> of(Person person) {
        return of(person, identifier -> true);
    }

    /** @param which of their identifiers may be shown */
    public static Optional<String> of(Person person, Predicate<Identifier> which) {
        return person.identifiers().stream()
                .filter(which)
                .filter(identifier -> identifier.kind() == IdentifierKind.EMAIL)
                .findFirst()
                .map(identifier -> mask(identifier.value()));
    }

    static String mask(String email) {
        int split = email.indexOf('@');
        return split < 1 ? "•••" : email.charAt(0) + "•••" + email.substring(split);
    }
}
