package com.qmplus.vern.register;

import static com.qmplus.vern.register.ARegister.AGREEMENT;
import static com.qmplus.vern.register.ARegister.ARTICLES;
import static com.qmplus.vern.register.ARegister.CONTACT;
import static com.qmplus.vern.register.ARegister.NEWSLETTER;
import static com.qmplus.vern.register.ARegister.text;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final Register register = ARegister.small().register();

    @Test
    void purposes_follow_from_the_relation() {
        assertThat(register.purposesOf(CUSTOMER_CONTACT, TODAY))
                .extracting(Purpose::key)
                .containsExactly(AGREEMENT);
    }

    @Test
    void a_datum_serves_the_purposes_of_every_relation_of_the_person() {
        assertThat(register.purposesServing(FieldKey.EMAIL, Set.of(CUSTOMER_CONTACT, NEWSLETTER_READER), TODAY))
                .extracting(Purpose::key)
                .containsExactly(AGREEMENT, NEWSLETTER);
    }

    @Test
    void a_purpose_does_not_serve_what_it_does_not_need() {
        assertThat(register.purposesServing(ARTICLES, Set.of(CUSTOMER_CONTACT), TODAY))
                .isEmpty();
    }

    @Test
    void a_purpose_that_has_ended_serves_nothing() {
        var ended = ARegister.small()
                .where(Purpose.class, "agreement", purpose -> ending(purpose, TODAY.minusDays(1)))
                .register();
        assertThat(ended.purposesOf(CUSTOMER_CONTACT, TODAY)).isEmpty();
        assertThat(ended.purposesOf(CUSTOMER_CONTACT, TODAY.minusDays(1))).hasSize(1);
    }

    @Test
    void a_relation_kind_that_has_not_begun_brings_nothing() {
        var later = ARegister.small()
                .where(
                        RelationKind.class,
                        "customer-contact",
                        kind -> new RelationKind(
                                kind.key(),
                                kind.name(),
                                kind.personCategory(),
                                kind.purposes(),
                                new Validity(TODAY.plusDays(1), null),
                                false))
                .register();
        assertThat(later.purposesOf(CUSTOMER_CONTACT, TODAY)).isEmpty();
    }

    @Test
    void a_rule_is_found_by_purpose_and_category() {
        assertThat(register.rule(AGREEMENT, CONTACT)).isPresent();
        assertThat(register.rule(AGREEMENT, ARegister.WEB)).isEmpty();
    }

    @Test
    void transfers_come_with_the_recipients_of_the_purposes() {
        assertThat(register.transfersOf(List.of(register.purpose(AGREEMENT)), LocalDate.EPOCH))
                .hasSize(1);
        assertThat(register.transfersOf(List.of(), LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void what_it_does_not_have_is_refused_by_name() {
        assertThatExceptionOfType(UnknownElement.class)
                .isThrownBy(() -> register.purpose(new PurposeKey("mining")))
                .withMessageContaining("mining");
    }

    @Test
    void a_key_is_written_in_small_letters_digits_and_hyphens() {
        for (var wrong : List.of("", "Email", "e mail", "-email", "email-", "e--mail", "e/mail", "1st", "x".repeat(61)))
            assertThatExceptionOfType(IllegalArgumentException.class).as(wrong).isThrownBy(() -> new FieldKey(wrong));
    }

    @Test
    void a_text_speaks_both_languages() {
        var both = new Text("hei", "hi");
        assertThat(both.in(Language.NB)).isEqualTo("hei");
        assertThat(both.in(Language.EN)).isEqualTo("hi");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Text("hei", " "));
        assertThat(text("x").nb()).isEqualTo("x");
    }

    private static Purpose ending(Purpose purpose, LocalDate until) {
        return new Purpose(
                purpose.key(),
                purpose.name(),
                purpose.description(),
                purpose.activity(),
                purpose.bases(),
                purpose.categories(),
                purpose.recipients(),
                purpose.roles(),
                purpose.oversight(),
                purpose.automatedDecision(),
                purpose.dpv(),
                null,
                new Validity(null, until),
                purpose.confirm());
    }
}
