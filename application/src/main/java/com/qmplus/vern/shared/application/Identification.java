package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.KnownIdentifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** By what other systems know people: read in the form in which it is compared, whatever they write (R §9). */
final class Identification {

    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String NAME = "name";

    /** The record itself, so that a datum is found again among several of the same kind. */
    static final String RECORD = "record";

    private Identification() {}

    /** By which columns another system knows people, as its operator has written it. */
    static Map<String, String> kinds(JsonPlace place) {
        var kinds = place.map("identifiers");
        for (var kind : kinds.keySet()) {
            if (kind.equals(NAME))
                throw place.at("identifiers").fault(kind, "a name is many people's, and leads to nobody");
            if (!kind.matches("[a-z0-9-]+") || kind.equals(RECORD))
                throw place.at("identifiers").fault(kind, "write a kind such as email, phone or crm-id");
        }
        return kinds;
    }

    static KnownIdentifier read(String kind, String written) {
        var text = written.strip();
        return new KnownIdentifier(
                kind,
                switch (kind) {
                    case EMAIL -> text.toLowerCase(Locale.ROOT);
                    case PHONE -> PhoneNumbers.normalised(text).orElse(text);
                    default -> text;
                });
    }

    /** The ways in which it may be written elsewhere; an address is asked for in small letters. */
    static List<String> written(KnownIdentifier known) {
        return known.kind().equals(PHONE) ? PhoneNumbers.written(known.value()) : List.of(known.value());
    }
}
