package com.qmplus.vern.people.application;

import static com.qmplus.vern.register.FindingRule.DATA_WITHOUT_PURPOSE;
import static com.qmplus.vern.register.FindingRule.DATA_WITHOUT_RULE;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static com.qmplus.vern.register.RelationKindKey.PROSPECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.Person;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.Validity;
import com.qmplus.vern.register.application.QmPlusRegister;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What was stored with a reason, and has it no longer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterAgainstStoredTest {

    private final PeopleWorld world = new PeopleWorld();
    private final RegisterAgainstStored check = world.registerAgainstStored();
    private final LocalDate today = world.today();
    private final Register register = world.register.now();

    @Test
    void what_was_stored_by_the_register_has_its_reason() {
        reader("Kari");
        customer("Ole");
        assertThat(findings(register)).isEmpty();
    }

    @Test
    void a_purpose_that_has_ended_takes_the_reason_from_what_it_alone_needed() {
        reader("Kari");
        reader("Ole");
        customer("Per");
        var found = findings(without(today, "website-insight"));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(DATA_WITHOUT_PURPOSE);
            assertThat(finding.key()).isEqualTo("web-behaviour");
            assertThat(finding.count()).isEqualTo(2);
        });
    }

    @Test
    void a_purpose_that_ends_later_holds_until_then() {
        reader("Kari");
        assertThat(check.findings(without(today.plusDays(10), "website-insight"), today))
                .isEmpty();
        assertThat(check.findings(without(today.plusDays(10), "website-insight"), today.plusDays(10)))
                .hasSize(1);
    }

    @Test
    void whoever_asks_about_a_day_to_come_changes_nothing_of_today() {
        var ole = customer("Ole");
        ole.end(CUSTOMER_CONTACT, today.plusMonths(7));
        ole.standOn(today);
        check.findings(register, today.plusYears(4));
        assertThat(ole.data().getFirst().standing().kinds()).containsExactly(CUSTOMER_CONTACT);
        assertThat(findings(register)).isEmpty();
    }

    @Test
    void a_rule_that_is_gone_leaves_the_data_without_a_storage_time() {
        reader("Kari");
        var found = findings(changed(element ->
                element instanceof RetentionRule rule && rule.stableKey().equals("website-insight/web-behaviour")
                        ? new RetentionRule(
                                rule.purpose(),
                                rule.category(),
                                rule.trigger(),
                                rule.period(),
                                rule.action(),
                                rule.told(),
                                rule.basis(),
                                new Validity(null, today.minusDays(1)),
                                false)
                        : element));
        assertThat(found).extracting(Finding::rule).containsExactly(DATA_WITHOUT_RULE);
        assertThat(found).extracting(Finding::count).containsExactly(1);
    }

    @Test
    void a_relation_that_ended_keeps_on_what_has_a_storage_time_after_it() {
        var ole = customer("Ole");
        ole.end(CUSTOMER_CONTACT, today);
        assertThat(after(334)).isEmpty();
        assertThat(after(365))
                .as("one year for customers, two after the last contact for enquiries, five for who said no")
                .isEmpty();
        assertThat(after(1125)).isEmpty();
        assertThat(after(7)).extracting(Finding::key).containsExactly("contact");
    }

    @Test
    void a_consent_that_was_withdrawn_keeps_on_for_the_days_that_the_register_gives_and_no_more() {
        var kari = reader("Kari");
        kari.end(NEWSLETTER_READER, today);
        assertThat(after(0))
                .as("the web is used on consent, and has no days after it")
                .extracting(Finding::key)
                .containsExactly("web-behaviour");
    }

    @Test
    void a_purpose_that_has_ended_keeps_nothing_on() {
        var anne = world.person("Anne", PROSPECT);
        world.give(anne, "company", "Fjord");
        anne.end(PROSPECT, today);
        assertThat(after(0)).isEmpty();
        assertThat(findings(without(today, "requested-information", "enquiries")))
                .extracting(Finding::key)
                .containsExactly("employment");
    }

    @Test
    void a_relation_that_comes_brings_reasons_on_its_day() {
        var kari = reader("Kari");
        kari.end(NEWSLETTER_READER, today.plusDays(3));
        assertThat(after(2)).isEmpty();
        assertThat(after(1)).hasSize(1);
        kari.begin(NEWSLETTER_READER, today.plusDays(5), null);
        assertThat(after(1)).hasSize(1);
        assertThat(after(1)).isEmpty();
    }

    /** So many days later, when it was noted how people stand. */
    private List<Finding> after(int days) {
        world.clock.pass(Duration.ofDays(days));
        world.noteStandings();
        return check.findings(register, world.today());
    }

    private Person reader(String name) {
        var person = world.person(name, NEWSLETTER_READER);
        world.give(person, "email", name + "@example.no");
        world.give(person, "articles-read", "HMS");
        return person;
    }

    private Person customer(String name) {
        var person = world.person(name, CUSTOMER_CONTACT);
        world.give(person, "email", name + "@example.no");
        return person;
    }

    private List<Finding> findings(Register changed) {
        return check.findings(changed, today);
    }

    /** The register, with these purposes ended by that day. */
    private Register without(LocalDate day, String... purposes) {
        return changed(element ->
                element instanceof Purpose purpose && List.of(purposes).contains(purpose.stableKey())
                        ? purpose.withValid(new Validity(null, day.minusDays(1)))
                        : element);
    }

    private static Register changed(UnaryOperator<Element> change) {
        return Register.of(
                2, QmPlusRegister.register().elements().stream().map(change).toList());
    }
}
