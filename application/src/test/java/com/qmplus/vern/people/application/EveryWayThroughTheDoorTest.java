package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.PeopleWorld.CASE;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.DataRestricted;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RelationChange;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.StoredData.Named;
import com.qmplus.vern.people.StoredField;
import com.qmplus.vern.people.Unserved;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vaults;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Walks every method of the one door that a purpose can go through, in memory and on each database: what is restricted comes out of none
 * (GDPR art. 18(2)).
 */
@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryWayThroughTheDoorTest {

    private static final PurposeKey AGREEMENT = new PurposeKey("agreement");
    private static final Use FOR_AGREEMENT = new Use.ForPurpose(AGREEMENT);
    private static final Use FOR_OVERSIGHT = new Use.ForPurpose(PurposeKey.ACCOUNTABILITY);
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final CategoryKey CONTACT = new CategoryKey("contact");

    private final Databases on;
    private final String unique = "Zq" + Integer.toString(NUMBERS.incrementAndGet(), 36);
    private final String first = "Kari" + unique;
    private final String last = "Ås" + unique;
    private final String email = "kari" + unique.toLowerCase(Locale.ROOT) + "@example.no";
    private final String title = "Sjef" + unique;

    EveryWayThroughTheDoorTest(Databases on) {
        this.on = on;
    }

    /** What a method of the door tells when the purpose asks about her. */
    private interface Way {
        Object through(PersonalDataDoor door, Person her, PeopleWorld world);
    }

    private final Map<String, Way> ways = Map.of(
            "open", (door, her, world) -> door.open(her.id(), FOR_AGREEMENT),
            "nameOf", (door, her, world) -> door.nameOf(her.id(), FOR_AGREEMENT),
            "search", (door, her, world) -> List.of(door.search(first, AGREEMENT), door.search(email, AGREEMENT)),
            "reach", (door, her, world) -> door.reach(AGREEMENT, any -> true, null, 10_000, world.today()),
            "unserved",
                    (door, her, world) ->
                            door.unserved(Optional.of(everythingOf(her, world)), CONTACT, null, 10_000, FOR_AGREEMENT),
            "change",
                    (door, her, world) -> {
                        var ends = new RelationChange.Ends(CUSTOMER_CONTACT, world.today());
                        door.change(her.id(), ends, her.relationViews(), FOR_AGREEMENT);
                        return "";
                    });

    /** The lists of those who oversee, and see one person at a time in everything else. */
    private final Map<String, Way> lists = Map.of(
            "search",
                    (door, her, world) -> List.of(
                            door.search(first, PurposeKey.ACCOUNTABILITY),
                            door.search(email, PurposeKey.ACCOUNTABILITY)),
            "unserved",
                    (door, her, world) ->
                            door.unserved(Optional.of(everythingOf(her, world)), CONTACT, null, 10_000, FOR_OVERSIGHT));

    @Test
    void every_method_is_walked_that_a_purpose_can_go_through() {
        assertThat(ways().filter(EveryWayThroughTheDoorTest::takesAPurpose).map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(ways.keySet());
    }

    @Test
    void whoever_goes_through_says_for_what() {
        assertThat(ways().filter(way -> !takesAPurpose(way)))
                .allSatisfy(way -> assertThat(way.getParameterTypes())
                        .as(way.getName())
                        .anyMatch(type -> Use.class.isAssignableFrom(type) || type == CaseRef.class));
    }

    @Test
    void a_purpose_is_seen_however_it_is_handed_over() throws Exception {
        for (var planted : Planted.class.getDeclaredMethods())
            assertThat(takesAPurpose(planted))
                    .as(planted.getName())
                    .isEqualTo(planted.getName().startsWith("for"));
    }

    /** Ways that nobody has built yet. */
    private interface Planted {
        void forAUse(Use use);

        void forAPurposeAlone(Use.ForPurpose use);

        void forAKey(PurposeKey key);

        void forWhateverIsComparable(Record use);

        void forSeveral(Collection<Use.ForPurpose> uses);

        void forOneOfThese(Map<PersonId, ? extends Use> uses);

        void inACase(Use.ForCase use);

        void toSeek(Use.Seeking use);

        void byACase(CaseRef caseRef, String text);
    }

    @Test
    void what_is_restricted_comes_out_of_none() {
        var hidden = Map.of(
                Extent.wholePerson(), List.of(first, last, email, title),
                Extent.of(AGREEMENT), List.of(first, last, email, title),
                Extent.of(FieldKey.EMAIL), List.of(email),
                Extent.of(FieldKey.EMAIL, HUBSPOT), List.of(email),
                Extent.of(FieldKey.LAST_NAME), List.of(last));
        hidden.forEach((extent, secrets) -> ways.forEach((name, way) -> assertThat(heard(way, extent))
                .as(name + " where restricted is " + extent)
                .noneMatch(told -> secrets.stream().anyMatch(told::contains))));
    }

    @Test
    void what_is_not_restricted_does() {
        ways.forEach((name, way) -> {
            if (!name.equals("change")) assertThat(heard(way, null)).as(name).anyMatch(told -> told.contains(first));
        });
    }

    @Test
    void no_list_names_who_is_restricted_to_those_who_oversee() {
        lists.forEach((name, way) -> {
            assertThat(heard(way, null)).as(name).anyMatch(told -> told.contains(first));
            for (var extent : List.of(Extent.wholePerson(), Extent.of(FieldKey.LAST_NAME)))
                assertThat(heard(way, extent))
                        .as(name + " where restricted is " + extent)
                        .noneMatch(told -> told.contains(first) || told.contains(last) || told.contains(email));
        });
    }

    @Test
    void those_who_oversee_learn_that_there_is_somebody_whom_they_are_not_named() {
        var told = in(world -> {
            var her = her(world);
            restrict(world, her, Extent.wholePerson());
            return world
                    .door()
                    .unserved(Optional.of(everythingOf(her, world)), CONTACT, null, 10_000, FOR_OVERSIGHT)
                    .stream()
                    .filter(named -> named.id().equals(her.id()))
                    .map(Named::name)
                    .toList();
        });
        assertThat(told).containsExactly("");
    }

    /** Each in a world of its own, of which nothing is left: she would be found by the next. */
    private List<String> heard(Way way, @Nullable Extent restricted) {
        try {
            return in(world -> {
                var her = her(world);
                if (restricted != null) restrict(world, her, restricted);
                return Told.by(way.through(world.door(), her, world));
            });
        } catch (DataRestricted denied) {
            return List.of();
        }
    }

    private <T> T in(Function<PeopleWorld, T> walk) {
        var caller = FixedCaller.employee(PeopleWorld.EMPLOYEE, Roles.CASE_WORKER, Roles.PRIVACY_MANAGER);
        var log = new RecordingAccessLog(caller, TestClock.anyDay());
        var world = PeopleWorld.in(on, caller, log, Vaults.inMemory(), TestClock.anyDay());
        var told = new AtomicReference<T>();
        try {
            Runnable walked = () -> {
                told.set(walk.apply(world));
                throw new Undone();
            };
            on.inTransaction(walked);
        } catch (Undone undone) {
            return told.get();
        }
        throw new IllegalStateException("it has stayed");
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void restrict(PeopleWorld world, Person her, Extent extent) {
        var order = new RestrictionOrder(
                extent, RestrictionGround.ACCURACY_CONTESTED, world.today(), new CaseRef(CASE), UUID.randomUUID());
        world.restrictionBook().impose(her.id(), List.of(order));
    }

    private static Stream<Method> ways() {
        return Arrays.stream(PersonalDataDoor.class.getDeclaredMethods())
                .filter(way -> !Modifier.isPrivate(way.getModifiers()) && !way.isSynthetic());
    }

    /** Whatever a purpose can be handed over as, alone or among others. */
    private static boolean takesAPurpose(Method way) {
        return Arrays.stream(way.getGenericParameterTypes())
                .flatMap(EveryWayThroughTheDoorTest::among)
                .anyMatch(type -> type == PurposeKey.class
                        || type != Object.class && type.isAssignableFrom(Use.ForPurpose.class));
    }

    private static Stream<Class<?>> among(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments()).flatMap(EveryWayThroughTheDoorTest::among);
            case WildcardType any -> Arrays.stream(any.getUpperBounds()).flatMap(EveryWayThroughTheDoorTest::among);
            default -> Stream.of();
        };
    }

    private static Unserved everythingOf(Person her, PeopleWorld world) {
        var fields = her.data().stream()
                .map(datum -> new StoredField(datum.standing(), datum.field()))
                .distinct()
                .toList();
        return new Unserved(fields, List.of(), world.today());
    }

    private Person her(PeopleWorld world) {
        var her = world.person(first + " " + last, CUSTOMER_CONTACT);
        her.isKnownBy(IdentifierKind.EMAIL, HUBSPOT, email, Instant.EPOCH);
        world.give(her, "email", email);
        world.give(her, "job-title", title);
        return her;
    }
}
