package com.qmplus.vern.people;

import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.register.ARegister;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Register REGISTER = ARegister.small().register();

    private final Person kari = new Person(PersonId.random(), "Kari Ås", null, KeyId.random(), Instant.EPOCH);

    @Test
    void a_field_that_a_purpose_of_the_relation_needs_is_kept() {
        kari.begin(CUSTOMER_CONTACT, TODAY, null);
        kari.keep(datum(FieldKey.EMAIL), REGISTER, TODAY);
        assertThat(kari.datum(FieldKey.EMAIL, HUBSPOT)).isPresent();
    }

    @Test
    void a_field_that_no_purpose_of_the_relation_needs_cannot_be_kept() {
        kari.begin(CUSTOMER_CONTACT, TODAY, null);
        assertThatExceptionOfType(NoPurposeServes.class)
                .isThrownBy(() -> kari.keep(datum(ARegister.ARTICLES), REGISTER, TODAY));
        assertThat(kari.data()).isEmpty();
    }

    @Test
    void a_field_that_the_register_does_not_know_cannot_be_kept() {
        kari.begin(CUSTOMER_CONTACT, TODAY, null);
        assertThatExceptionOfType(NoPurposeServes.class)
                .isThrownBy(() -> kari.keep(datum(new FieldKey("shoe-size")), REGISTER, TODAY));
    }

    @Test
    void a_field_without_retention_rule_for_one_of_its_purposes_cannot_be_kept() {
        var incomplete = ARegister.small()
                .without(element -> element instanceof RetentionRule rule
                        && rule.stableKey().equals("newsletter/contact"))
                .register();
        kari.begin(CUSTOMER_CONTACT, TODAY, null);
        kari.keep(datum(FieldKey.EMAIL), incomplete, TODAY);
        kari.begin(NEWSLETTER_READER, TODAY, null);
        assertThatExceptionOfType(NoRetentionRule.class)
                .isThrownBy(() -> kari.keep(datum(FieldKey.EMAIL), incomplete, TODAY))
                .withMessageContaining("newsletter");
    }

    @Test
    void nothing_can_be_kept_of_somebody_without_a_relation() {
        assertThatExceptionOfType(NoPurposeServes.class)
                .isThrownBy(() -> kari.keep(datum(FieldKey.EMAIL), REGISTER, TODAY));
    }

    @Test
    void a_relation_that_has_ended_brings_no_purpose_from_that_very_day() {
        kari.begin(CUSTOMER_CONTACT, TODAY.minusDays(5), null);
        kari.end(CUSTOMER_CONTACT, TODAY);
        assertThat(kari.relationKinds(TODAY.minusDays(1))).isEqualTo(Set.of(CUSTOMER_CONTACT));
        assertThat(kari.relationKinds(TODAY)).isEmpty();
    }

    @Test
    void a_relation_that_has_begun_does_not_begin_twice_but_may_come_back() {
        kari.begin(CUSTOMER_CONTACT, TODAY.minusDays(5), null);
        kari.begin(CUSTOMER_CONTACT, TODAY, null);
        assertThat(kari.relations()).hasSize(1);
        kari.end(CUSTOMER_CONTACT, TODAY);
        kari.begin(CUSTOMER_CONTACT, TODAY, null);
        assertThat(kari.relations()).hasSize(2);
    }

    @Test
    void a_relation_that_comes_back_does_so_when_the_last_one_is_over_whatever_day_a_system_has_for_it() {
        kari.begin(CUSTOMER_CONTACT, TODAY.minusYears(3), null);
        kari.end(CUSTOMER_CONTACT, TODAY.minusDays(10));
        kari.begin(CUSTOMER_CONTACT, TODAY.minusYears(3), null);
        assertThat(kari.relationKinds(TODAY)).containsExactly(CUSTOMER_CONTACT);
        assertThat(kari.relations())
                .extracting(Relation::from)
                .containsExactly(TODAY.minusYears(3), TODAY.minusDays(10));
    }

    @Test
    void a_new_value_takes_the_place_of_the_old_one_from_the_same_system() {
        kari.begin(CUSTOMER_CONTACT, TODAY, null);
        var second = datum(FieldKey.EMAIL);
        kari.keep(datum(FieldKey.EMAIL), REGISTER, TODAY);
        kari.keep(second, REGISTER, TODAY);
        assertThat(kari.data()).extracting(Datum::id).containsExactly(second.id());
    }

    private static NewDatum datum(FieldKey field) {
        return new NewDatum(UUID.randomUUID(), field, new Sealed(new byte[] {1}), HUBSPOT, "self", Instant.EPOCH);
    }
}
