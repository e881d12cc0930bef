package com.qmplus.vern.people.application;

import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.application.PhoneNumbers;
import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Locale;
import java.util.Optional;

/** Identifiers in the one form in which they are compared; what has no such form identifies nobody. */
public final class Normalised {

    private static final EmailValidator EMAIL = JMail.strictValidator();

    private Normalised() {}

    /** In small letters: addresses are compared so, whatever the standard allows (R 9). */
    public static Optional<String> email(String given) {
        var email = given.strip().toLowerCase(Locale.ROOT);
        return EMAIL.isValid(email) ? Optional.of(email) : Optional.empty();
    }

    /** E.164; a number without a country is Norwegian. */
    public static Optional<String> phone(String given) {
        return PhoneNumbers.normalised(given);
    }

    /** A name and a record id are taken as they are. */
    static Optional<KnownIdentifier> identifier(KnownIdentifier given) {
        var kind = given.kind();
        var value = given.value().strip();
        if (value.isEmpty()) return Optional.empty();
        var normalised = kind.equals(IdentifierKind.EMAIL.key())
                ? email(value)
                : kind.equals(IdentifierKind.PHONE.key()) ? phone(value) : Optional.of(value);
        return normalised.map(known -> new KnownIdentifier(kind, known));
    }
}
