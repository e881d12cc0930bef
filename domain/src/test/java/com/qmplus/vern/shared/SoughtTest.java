package com.qmplus.vern.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SoughtTest {

    private static final KnownIdentifier EMAIL = new KnownIdentifier("email", "kari@example.no");
    private static final KnownIdentifier NAME = new KnownIdentifier("name", "Kari Nordmann");

    private final Sought kari = new Sought(UUID.randomUUID(), UUID.randomUUID(), List.of(EMAIL, NAME));

    @Test
    void a_record_is_theirs_by_something_that_they_are_known_by() {
        assertThat(kari.owns(in(Set.of(EMAIL, new KnownIdentifier("crm-id", "4711")))))
                .isTrue();
    }

    @Test
    void a_system_that_does_not_say_whose_a_record_is_has_not_shown_that_it_is_theirs() {
        assertThat(kari.owns(in(Set.of()))).isFalse();
    }

    @Test
    void verns_own_store_knows_the_very_person_and_need_not_say() {
        assertThat(kari.ownsInVern(in(Set.of()))).isTrue();
        assertThat(kari.ownsInVern(in(Set.of(new KnownIdentifier("email", "kari@example.com")))))
                .isFalse();
    }

    @Test
    void a_record_of_another_address_is_not_theirs() {
        assertThat(kari.owns(in(Set.of(new KnownIdentifier("email", "kari@example.com")))))
                .isFalse();
    }

    @Test
    void a_name_alone_may_be_a_namesakes() {
        assertThat(kari.owns(in(Set.of(NAME, new KnownIdentifier("email", "other@example.no")))))
                .isFalse();
    }

    private static HeldDatum in(Set<KnownIdentifier> whose) {
        return new HeldDatum("phone", "22 33 44 55", "hubspot", "record", null, whose);
    }
}
