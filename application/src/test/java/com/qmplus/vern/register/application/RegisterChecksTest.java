package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.Controller;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ProcessingActivity;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.PromiseCheck;
import com.qmplus.vern.shared.application.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each check of the register: broken by what is wrong in it, kept without that, and without anything to look at neither. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterChecksTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:40:00Z");
    private static final LocalDate YESTERDAY = LocalDate.parse("2026-11-23");
    private static final List<Element> DELIVERED = QmPlusRegister.register().elements();

    @Test
    void an_interest_that_nobody_has_weighed_breaks_the_promise_of_a_lawful_basis() {
        var broken = (Checked.Broken) look(BasesOnRecord::new, DELIVERED);
        assertThat(broken.named()).extracting(Offence::about).containsOnly("no-balancing-test");
        var offending = ids(broken);
        assertThat(look(BasesOnRecord::new, purposesBut(offending))).isInstanceOf(Checked.Kept.class);
    }

    @Test
    void a_recipient_without_an_agreement_breaks_the_promise_of_confidentiality() {
        var broken = (Checked.Broken) look(AgreementsInForce::new, DELIVERED);
        var offending = ids(broken);
        assertThat(offending).isNotEmpty();
        var inOrder = of(element -> !offending.contains(id(element)), ElementKind.RECIPIENT, ElementKind.AGREEMENT);
        assertThat(look(AgreementsInForce::new, inOrder)).isInstanceOf(Checked.Kept.class);
    }

    @Test
    void a_review_that_is_overdue_breaks_the_promise_of_an_overview() {
        assertThat(look(OverviewKept::new, DELIVERED)).isInstanceOf(Checked.Kept.class);
        var overdue = DELIVERED.stream().map(RegisterChecksTest::overdue).toList();
        assertThat(look(OverviewKept::new, overdue)).isInstanceOfSatisfying(Checked.Broken.class, broken -> {
            assertThat(broken.offending()).isEqualTo(broken.lookedAt());
            assertThat(broken.named()).extracting(Offence::about).containsOnly("review-overdue");
        });
    }

    @Test
    void what_nothing_says_how_long_to_keep_breaks_the_promise_not_to_keep_longer() {
        assertThat(look(RulesForEach::new, DELIVERED)).isInstanceOf(Checked.Kept.class);
        var without = DELIVERED.stream()
                .filter(element -> ElementKind.of(element) != ElementKind.RETENTION_RULE)
                .toList();
        assertThat(look(RulesForEach::new, without))
                .isInstanceOfSatisfying(
                        Checked.Broken.class,
                        broken -> assertThat(broken.named())
                                .extracting(Offence::about)
                                .containsOnly("no-retention-rule"));
    }

    @Test
    void of_an_empty_register_nobody_can_tell() {
        var empty = DELIVERED.stream().filter(Controller.class::isInstance).toList();
        Stream.<Function<RegisterLooks, PromiseCheck>>of(
                        BasesOnRecord::new, AgreementsInForce::new, RulesForEach::new, OverviewKept::new)
                .forEach(check -> assertThat(look(check, empty)).isEqualTo(new Checked.CannotTell("nothing-there")));
    }

    private static Element overdue(Element element) {
        if (!(element instanceof ProcessingActivity it)) return element;
        return new ProcessingActivity(
                it.key(),
                it.name(),
                it.description(),
                it.area(),
                it.systems(),
                YESTERDAY,
                it.dpia(),
                it.valid(),
                it.confirm());
    }

    /** Purposes and what they name, without the elements that name purposes. */
    private static List<Element> purposesBut(Set<String> offending) {
        return of(
                element -> !offending.contains(id(element)),
                ElementKind.PURPOSE,
                ElementKind.ACTIVITY,
                ElementKind.AREA,
                ElementKind.PERSON_CATEGORY,
                ElementKind.CATEGORY,
                ElementKind.FIELD,
                ElementKind.SYSTEM,
                ElementKind.SOURCE,
                ElementKind.RECIPIENT);
    }

    private static List<Element> of(Predicate<Element> there, ElementKind... kinds) {
        return DELIVERED.stream()
                .filter(element ->
                        element instanceof Controller || Arrays.asList(kinds).contains(ElementKind.of(element)))
                .filter(there)
                .toList();
    }

    private static Set<String> ids(Checked.Broken broken) {
        return broken.named().stream().map(Offence::id).collect(Collectors.toSet());
    }

    private static String id(Element element) {
        var ref = ElementRef.to(element);
        return ref.kind() + "/" + ref.key();
    }

    private static Checked look(Function<RegisterLooks, PromiseCheck> check, List<Element> elements) {
        var filed = new Filed(new InMemoryFiledDocuments(), TestClock.anyDay());
        return check.apply(new RegisterLooks(only(elements), filed, TestClock.anyDay()))
                .look(NOW);
    }

    private static CurrentRegister only(List<Element> elements) {
        return new CurrentRegister() {
            @Override
            public Register now() {
                return Register.of(1, elements);
            }
        };
    }
}
