package com.qmplus.vern.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.shared.application.Settings;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoImportTest {

    private final PeopleWorld world = new PeopleWorld(FixedCaller.system());

    @Test
    void every_one_of_the_five_hundred_can_be_taken_in() {
        var report = world.contactImport().run(DemoImport.file(), null);
        assertThat(report.refused().stream().map(row -> row.number() + " " + row.refusals()))
                .isEmpty();
        assertThat(report.added()).isEqualTo(500);
    }

    @Test
    void they_stand_in_many_relations_to_the_controller() {
        world.contactImport().run(DemoImport.file(), null);
        var kinds = ((InMemoryPeople) world.people)
                .all().stream()
                        .collect(Collectors.groupingBy(
                                person -> person.relationKinds(world.today()), Collectors.counting()));
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void nobody_real_can_be_reached_by_them() {
        world.contactImport().run(DemoImport.file(), null);
        for (var person : ((InMemoryPeople) world.people).all()) {
            assertThat(identifiers(person, IdentifierKind.EMAIL))
                    .allMatch(it -> it.matches(".+@example\\.(no|com|org)"));
            assertThat(identifiers(person, IdentifierKind.PHONE)).allMatch(it -> it.matches("\\+471\\d{7}"));
        }
    }

    @Test
    void are_taken_in_by_the_trial_once() {
        var start = new DemoImport(Settings.of(Map.of("vern.demo", "true")), world.people, world.contactImport());
        start.fill();
        start.fill();
        assertThat(((InMemoryPeople) world.people).all()).hasSize(500);
    }

    @Test
    void are_not_taken_in_outside_the_trial() {
        new DemoImport(Settings.of(Map.of()), world.people, world.contactImport()).fill();
        assertThat(world.people.isEmpty()).isTrue();
    }

    private static Iterable<String> identifiers(Person person, IdentifierKind kind) {
        return person.identifiers().stream()
                .filter(it -> it.kind() == kind)
                .map(it -> it.value())
                .toList();
    }
}
