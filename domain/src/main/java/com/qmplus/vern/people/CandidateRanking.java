package com.qmplus.vern.people;

import com.qmplus.vern.shared.KnownIdentifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who among some people may be the one sought: exact identifiers first, then the name. It only proposes, with its
 * reasons; an employee confirms who it is (R4.1).
 */
public final class CandidateRanking {

    private static final String NAME = "name";

    private final List<KnownIdentifier> sought;
    private final LocalDate day;

    /** @param sought with normalised values; the kind {@code name} holds a name as it was written */
    public CandidateRanking(List<KnownIdentifier> sought, LocalDate day) {
        this.sought = List.copyOf(sought);
        this.day = day;
    }

    /** The best first; who matches in nothing is left out. */
    public List<Candidate> rank(Collection<Person> people) {
        return people.stream()
                .map(this::judge)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Candidate::score)
                        .reversed()
                        .thenComparing(Candidate::name)
                        .thenComparing(candidate -> candidate.person().toString()))
                .toList();
    }

    private Optional<Candidate> judge(Person person) {
        var matches = sought.stream()
                .flatMap(identifier -> match(identifier, person).stream())
                .distinct()
                .sorted()
                .toList();
        if (matches.isEmpty()) return Optional.empty();
        int score = matches.stream().mapToInt(Match::weight).sum();
        var relations = person.relationKinds(day).stream().sorted().toList();
        return Optional.of(new Candidate(
                person.id(),
                person.name(),
                MaskedEmail.of(person).orElse(null),
                relations,
                score,
                emailSince(person),
                matches));
    }

    /** Since when the address by which they are sought is on file. */
    private @Nullable Instant emailSince(Person person) {
        return sought.stream()
                .filter(identifier -> identifier.kind().equals(IdentifierKind.EMAIL.key()))
                .flatMap(identifier -> same(identifier, person))
                .map(Identifier::since)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<Identifier> same(KnownIdentifier sought, Person person) {
        return person.identifiers().stream()
                .filter(known -> known.kind().key().equals(sought.kind())
                        && known.value().equals(sought.value()));
    }

    private static Optional<Match> match(KnownIdentifier sought, Person person) {
        if (sought.kind().equals(NAME)) return matchName(sought.value(), person);
        return same(sought, person).findFirst().map(known -> switch (known.kind()) {
            case EMAIL -> Match.SAME_EMAIL;
            case PHONE -> Match.SAME_PHONE;
            case CRM_ID -> Match.SAME_CRM_ID;
        });
    }

    private static Optional<Match> matchName(String name, Person person) {
        var wanted = SearchName.of(name);
        var held = SearchName.of(person.name());
        if (wanted.isSameAs(held)) return Optional.of(Match.SAME_NAME);
        return wanted.isLike(held) ? Optional.of(Match.SIMILAR_NAME) : Optional.empty();
    }
}
