package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.PeopleWorld.CASE;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.DataRestricted;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.RelationChange;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.StoredField;
import com.qmplus.vern.people.Unserved;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every method of the one door that a purpose can go through: what is restricted comes out of none (GDPR art. 18(2)). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryWayThroughTheDoorTest {

    private static final PurposeKey AGREEMENT = new PurposeKey("agreement");
    private static final Use FOR_AGREEMENT = new Use.ForPurpose(AGREEMENT);
    private static final String EMAIL = "kari@example.no";
    private static final List<String> ALL = List.of("Kari", "Ås", EMAIL, "Sjef");

    /** What a method of the door tells when the purpose asks about her. */
    private interface Way {
        Object through(PersonalDataDoor door, Person her, PeopleWorld world);
    }

    private static final Map<String, Way> WAYS = Map.of(
            "open", (door, her, world) -> door.open(her.id(), FOR_AGREEMENT),
            "nameOf", (door, her, world) -> door.nameOf(her.id(), FOR_AGREEMENT),
            "search", (door, her, world) -> List.of(door.search("Kari", AGREEMENT), door.search("kari@exa", AGREEMENT)),
            "reach", (door, her, world) -> door.reach(AGREEMENT, any -> true, null, 10, world.today()),
            "unserved",
                    (door, her, world) -> door.unserved(
                            Optional.of(everythingOf(her, world)), new CategoryKey("contact"), null, 10, FOR_AGREEMENT),
            "change",
                    (door, her, world) -> {
                        var ends = new RelationChange.Ends(CUSTOMER_CONTACT, world.today());
                        door.change(her.id(), ends, her.relationViews(), FOR_AGREEMENT);
                        return "";
                    });

    @Test
    void every_method_is_walked_that_a_purpose_can_go_through() {
        assertThat(ways().filter(EveryWayThroughTheDoorTest::takesAPurpose).map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(WAYS.keySet());
    }

    @Test
    void whoever_goes_through_says_for_what() {
        assertThat(ways().filter(way -> !takesAPurpose(way)))
                .allSatisfy(way -> assertThat(way.getParameterTypes())
                        .as(way.getName())
                        .anyMatch(type -> Use.class.isAssignableFrom(type) || type == CaseRef.class));
    }

    static Stream<Arguments> walks() {
        return WAYS.keySet().stream()
                .flatMap(way -> Stream.of(
                        Arguments.of(way, Extent.wholePerson(), ALL),
                        Arguments.of(way, Extent.of(AGREEMENT), ALL),
                        Arguments.of(way, Extent.of(FieldKey.EMAIL), List.of(EMAIL)),
                        Arguments.of(way, Extent.of(FieldKey.EMAIL, HUBSPOT), List.of(EMAIL)),
                        Arguments.of(way, Extent.of(FieldKey.LAST_NAME), List.of("Ås"))));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void what_is_restricted_comes_out_of_none(String way, Extent extent, List<String> hidden) {
        var world = new PeopleWorld();
        var her = her(world);
        world.restrictionBook()
                .impose(
                        her.id(),
                        List.of(new RestrictionOrder(
                                extent,
                                RestrictionGround.ACCURACY_CONTESTED,
                                world.today(),
                                new CaseRef(CASE),
                                UUID.randomUUID())));
        assertThat(heard(way, world, her)).noneMatch(told -> hidden.stream().anyMatch(told::contains));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void what_is_not_restricted_does(String way) {
        var world = new PeopleWorld();
        assertThat(heard(way, world, her(world))).anyMatch(told -> told.contains("Kari"));
    }

    static Stream<String> telling() {
        return WAYS.keySet().stream().filter(way -> !way.equals("change"));
    }

    private static List<String> heard(String way, PeopleWorld world, Person her) {
        try {
            return Told.by(WAYS.get(way).through(world.door(), her, world));
        } catch (DataRestricted denied) {
            return List.of();
        }
    }

    private static Stream<Method> ways() {
        return Arrays.stream(PersonalDataDoor.class.getDeclaredMethods())
                .filter(way -> !Modifier.isPrivate(way.getModifiers()) && !way.isSynthetic());
    }

    private static boolean takesAPurpose(Method way) {
        return Arrays.stream(way.getParameterTypes()).anyMatch(type -> type == Use.class || type == PurposeKey.class);
    }

    private static Unserved everythingOf(Person her, PeopleWorld world) {
        var fields = her.data().stream()
                .map(datum -> new StoredField(datum.standing(), datum.field()))
                .distinct()
                .toList();
        return new Unserved(fields, List.of(), world.today());
    }

    private static Person her(PeopleWorld world) {
        var her = world.person("Kari Ås", CUSTOMER_CONTACT);
        her.isKnownBy(IdentifierKind.EMAIL, HUBSPOT, EMAIL, Instant.EPOCH);
        world.give(her, "email", EMAIL);
        world.give(her, "job-title", "Sjef");
        return her;
    }
}
