package com.qmplus.vern.retention.application;

import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.SearchName;
import com.qmplus.vern.people.application.Normalised;
import com.qmplus.vern.retention.SubjectHash;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Those of whom data were erased, by keyed hashes of what they were known by (R7.5). A telephone number may be a switchboard's, and
 * counts with the name alone; a name counts with nothing else.
 */
@ApplicationScoped
public class SubjectHashes {

    private static final String PURPOSE = "erased person";
    private static final String PERSON = "person";
    private static final String NAME = "name";
    private static final String PHONE_AND_NAME = "phone-and-name";

    private Vault vault;

    protected SubjectHashes() {} // for CDI

    @Inject
    public SubjectHashes(Vault vault) {
        this.vault = vault;
    }

    Set<SubjectHash> of(Sought whose) {
        var hashes = new LinkedHashSet<>(of(whose.identifiers()));
        if (whose.knowsPerson()) hashes.add(new SubjectHash(PERSON, of(new PersonId(whose.person()))));
        return hashes;
    }

    /** Who they are in Vern itself; nobody else has it, in any copy of the database. */
    String of(PersonId person) {
        return hash(PERSON, person.toString());
    }

    Set<SubjectHash> of(Collection<KnownIdentifier> known) {
        var names = known.stream()
                .filter(one -> one.kind().equals(NAME))
                .map(one -> SearchName.of(one.value()).words().stream().sorted().collect(Collectors.joining(" ")))
                .filter(name -> !name.isEmpty())
                .toList();
        return known.stream().flatMap(one -> of(one, names)).collect(Collectors.toSet());
    }

    private Stream<SubjectHash> of(KnownIdentifier one, List<String> names) {
        if (one.kind().equals(NAME)) return Stream.empty();
        if (one.kind().equals(IdentifierKind.PHONE.key()))
            return Normalised.phone(one.value()).stream()
                    .flatMap(phone -> names.stream().map(name -> subject(PHONE_AND_NAME, phone + " " + name)));
        if (one.kind().equals(IdentifierKind.EMAIL.key()))
            return Normalised.email(one.value()).stream().map(email -> subject(one.kind(), email));
        return Stream.of(subject(one.kind(), one.value().strip()));
    }

    private SubjectHash subject(String kind, String value) {
        return new SubjectHash(kind, hash(kind, value));
    }

    private String hash(String kind, String value) {
        var message = (kind + " " + value).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(vault.mac(PURPOSE, message));
    }
}
