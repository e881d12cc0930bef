package com.qmplus.vern.consent.application;

import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.IdentifierView;
import com.qmplus.vern.people.application.Normalised;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Contacts by keyed hashes of the form in which they are compared: equal, and never read back without the key. */
@ApplicationScoped
public class ContactHashes {

    private static final String PURPOSE = "suppressed contact";

    private Vault vault;

    protected ContactHashes() {} // for CDI

    @Inject
    public ContactHashes(Vault vault) {
        this.vault = vault;
    }

    /** Absent where what was given is no address. */
    public Optional<String> ofEmail(String given) {
        return Normalised.email(given).map(email -> hash(IdentifierKind.EMAIL, email));
    }

    /** Absent where what was given is no number. */
    public Optional<String> ofPhone(String given) {
        return Normalised.phone(given).map(phone -> hash(IdentifierKind.PHONE, phone));
    }

    /** Of those by which somebody is reached; a record's number reaches nobody. */
    public Set<String> of(Collection<IdentifierView> identifiers) {
        return identifiers.stream().flatMap(this::of).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> of(IdentifierView known) {
        return switch (known.kind()) {
            case EMAIL -> ofEmail(known.value()).stream();
            case PHONE -> ofPhone(known.value()).stream();
            case CRM_ID -> Stream.empty();
        };
    }

    private String hash(IdentifierKind kind, String normalised) {
        var message = (kind.key() + " " + normalised).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(vault.mac(PURPOSE, message));
    }
}
