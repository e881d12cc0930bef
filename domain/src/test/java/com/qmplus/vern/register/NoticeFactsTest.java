package com.qmplus.vern.register;

import static com.qmplus.vern.register.ANotice.TODAY;
import static com.qmplus.vern.register.ARegister.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.NoticeFacts.PurposeFact;
import com.qmplus.vern.register.NoticeFacts.TransferFact;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeFactsTest {

    private static final Validity OVER = new Validity(null, TODAY.minusDays(1));
    private static final Validity NOT_YET = new Validity(TODAY.plusDays(1), null);

    @Test
    void tell_the_ground_of_each_purpose_and_how_long_it_keeps_what_it_needs() {
        var newsletter = facts(ARegister.small()).purposes().get(1);
        assertThat(newsletter.bases()).singleElement().satisfies(basis -> {
            assertThat(basis.basis()).isEqualTo(LawfulBasis.CONSENT);
            assertThat(basis.persons()).isEqualTo(text("Readers"));
            assertThat(basis.interest()).isNull();
        });
        assertThat(newsletter.needs())
                .extracting(need -> need.category() + " " + need.keptFor().en() + " " + need.period())
                .containsExactly("contact a year P1Y", "web-behaviour a year P1Y");
    }

    @Test
    void tell_the_weighed_interest_and_else_what_the_ground_says() {
        var balancing = new BalancingTest(
                text("to know you"), text("n"), text("e"), text("s"), text("c"), "manager", TODAY.minusDays(9));
        assertThat(interestOf(balancing)).isEqualTo(text("to know you"));
        assertThat(interestOf(null)).isEqualTo(text("agreed"));
    }

    private static Text interestOf(BalancingTest balancing) {
        var basis = new BasisFor("customer", LawfulBasis.LEGITIMATE_INTEREST, null, text("agreed"), balancing, null);
        var register = ARegister.small()
                .where(Purpose.class, "agreement", it -> ARegister.purpose(it.key(), basis, ARegister.CONTACT));
        return facts(register).purposes().getFirst().bases().getFirst().interest();
    }

    @Test
    void leave_out_what_does_not_hold_today() {
        var over = facts(ARegister.small().where(Purpose.class, "newsletter", it -> valid(it, OVER)));
        assertThat(over.purposes()).extracting(PurposeFact::key).doesNotContain("newsletter");
        assertThat(over.categories()).extracting(NoticeFacts.CategoryFact::key).containsExactly("contact");
        assertThat(over.rights()).doesNotContain(NoticeRight.WITHDRAWAL);
        var later = facts(ARegister.small().where(Purpose.class, "newsletter", it -> valid(it, NOT_YET)));
        assertThat(later.purposes()).extracting(PurposeFact::key).doesNotContain("newsletter");
    }

    @Test
    void hold_no_storage_time_where_the_rule_is_over() {
        var register = ARegister.small()
                .where(
                        RetentionRule.class,
                        "newsletter/contact",
                        it -> new RetentionRule(
                                it.purpose(),
                                it.category(),
                                it.trigger(),
                                it.period(),
                                it.action(),
                                it.told(),
                                it.basis(),
                                OVER,
                                false));
        assertThat(NoticePoint.missingIn(ANotice.of(register))).containsExactly(NoticePoint.STORAGE);
    }

    @Test
    void tell_transfers_of_the_recipients_that_are_told_of() {
        var other = new Transfer("moon", "nobody", text("Moon"), text("Rocket"), null, Validity.ALWAYS, false);
        assertThat(facts(ARegister.small().with(other)).transfers())
                .extracting(TransferFact::key)
                .containsExactly("hubspot-usa");
    }

    @Test
    void are_not_whole_while_a_transfer_has_no_safeguard() {
        var bare = ARegister.small()
                .where(
                        Transfer.class,
                        "hubspot-usa",
                        it -> new Transfer(it.key(), it.recipient(), it.country(), null, null, it.valid(), false));
        assertThat(NoticePoint.missingIn(ANotice.of(bare))).containsExactly(NoticePoint.TRANSFER);
    }

    @Test
    void give_the_right_to_a_human_where_a_machine_decides() {
        var decided = ARegister.small()
                .where(
                        Purpose.class,
                        "agreement",
                        it -> new Purpose(
                                it.key(),
                                it.name(),
                                it.description(),
                                it.activity(),
                                it.bases(),
                                it.categories(),
                                it.recipients(),
                                it.roles(),
                                false,
                                new AutomatedDecision(text("a score"), text("a no")),
                                null,
                                null,
                                Validity.ALWAYS,
                                false));
        assertThat(facts(decided).rights()).contains(NoticeRight.HUMAN_REVIEW);
        assertThat(facts(ARegister.small()).rights()).doesNotContain(NoticeRight.HUMAN_REVIEW);
    }

    private static Purpose valid(Purpose it, Validity valid) {
        return it.withValid(valid);
    }

    private static NoticeFacts facts(ARegister register) {
        return NoticeFacts.of(register.register(), TODAY);
    }
}
