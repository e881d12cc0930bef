package com.qmplus.vern.people.application;

import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.CandidateRanking;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.SearchName;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds people by what is known of them; behind the door. */
@ApplicationScoped
public class PeopleSearch {

    private static final int MOST_FOUND = 50;
    private static final int MOST_CANDIDATES = 20;
    private static final int MOST_JUDGED = 500;
    private static final int LENGTH_OF_BEGINNING = 3;

    private People people;
    private Clock clock;

    protected PeopleSearch() {} // for CDI

    @Inject
    public PeopleSearch(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    List<Candidate> candidates(Sought sought) {
        var known = sought.identifiers().stream()
                .map(Normalised::identifier)
                .flatMap(Optional::stream)
                .toList();
        var judged = new LinkedHashMap<Object, Person>();
        for (var identifier : known) havingIn(identifier).forEach(person -> judged.put(person.id(), person));
        return new CandidateRanking(known, LocalDate.now(clock))
                .rank(judged.values()).stream().limit(MOST_CANDIDATES).toList();
    }

    /** Those whose file has the address. */
    List<Person> at(String email) {
        return Normalised.email(email)
                .map(known -> people.byIdentifier(IdentifierKind.EMAIL, known))
                .orElse(List.of());
    }

    private List<Person> havingIn(KnownIdentifier identifier) {
        return Arrays.stream(IdentifierKind.values())
                .filter(kind -> kind.key().equals(identifier.kind()))
                .findFirst()
                .map(kind -> people.byIdentifier(kind, identifier.value()))
                .orElseGet(() -> namedLike(identifier.value()));
    }

    /** Wide on purpose: a typing error after the first letters of one word still finds; the ranking judges. */
    private List<Person> namedLike(String name) {
        var beginnings = SearchName.of(name).words().stream()
                .map(word -> word.substring(0, Math.min(LENGTH_OF_BEGINNING, word.length())))
                .distinct()
                .toList();
        return people.namedLike(beginnings, MOST_JUDGED);
    }

    /** By name, e-mail, phone or record id: whatever the text looks like; and by nothing that the sight does not show. */
    List<FoundPerson> search(String text, Function<Collection<Person>, Sight> sights) {
        var today = LocalDate.now(clock);
        var beginnings = beginnings(text.strip());
        var named = people.named(SearchName.of(text).words(), MOST_FOUND);
        var identified = identified(beginnings);
        var all = Stream.concat(named.stream(), identified.stream()).distinct().toList();
        var sight = sights.apply(all);
        return all.stream()
                .filter(sight::names)
                .filter(person -> named.contains(person) || isKnownBy(beginnings, person, sight))
                .limit(MOST_FOUND)
                .map(person -> FoundPerson.of(person, today, sight))
                .toList();
    }

    private static boolean isKnownBy(List<String> beginnings, Person person, Sight sight) {
        return person.identifiers().stream()
                .filter(identifier -> sight.shows(person, identifier))
                .anyMatch(identifier -> beginnings.stream().anyMatch(identifier.value()::startsWith));
    }

    /** Digits may be a phone number, which is stored with its country, or a record id, which is stored as it is. */
    private static List<String> beginnings(String text) {
        if (text.length() < LENGTH_OF_BEGINNING) return List.of();
        var phone = text.matches("[+0-9 ]+") ? Normalised.phone(text) : Optional.<String>empty();
        return Stream.concat(Stream.of(text.toLowerCase(Locale.ROOT)), phone.stream())
                .distinct()
                .toList();
    }

    private List<Person> identified(List<String> beginnings) {
        return beginnings.stream()
                .flatMap(beginning -> people.identifiedLike(beginning, MOST_FOUND).stream())
                .toList();
    }
}
