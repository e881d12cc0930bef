package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.ACase.OLA;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.rights.Accuracy;
import com.qmplus.vern.rights.Alternative;
import com.qmplus.vern.rights.Beside;
import com.qmplus.vern.rights.Circumstances.Hold;
import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.DatumResult.Erased;
import com.qmplus.vern.rights.DatumResult.Kept;
import com.qmplus.vern.rights.DatumUses;
import com.qmplus.vern.rights.Discretion;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.Found;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.HeldData;
import com.qmplus.vern.rights.HoldReason;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Proposal;
import com.qmplus.vern.rights.Proposals;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Ruling;
import com.qmplus.vern.rights.Section16;
import com.qmplus.vern.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The statements of the domain brief about deciding, on the register that Vern is delivered with. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulingStatementsTest {

    private static final Register REGISTER = QmPlusRegister.register();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Instant COLLECTED = Instant.parse("2026-05-04T10:00:00Z");
    private static final PurposeKey NEWSLETTER = new PurposeKey("newsletter");
    private static final PurposeKey ENQUIRIES = new PurposeKey("enquiries");

    private final Finding name = finding("first-name", "Ola", "hubspot", "crm");
    private final Finding email = finding("email", "ola@example.no", "hubspot", "website-form");
    private final Finding mail = finding("mail", "Dear Ola and Per", "email", "self");
    private final Finding invoice = finding("invoice", "Invoice 1042", "accounting", "vern");
    private final Finding reading = finding("articles-read", "/blog/trends", "website", "website-use");

    @Test
    void statement_14_given_third_party_data_in_copy_then_redacted_rest_delivered() {
        var proposals = customer(Right.ACCESS, Set.of(), new Found().othersRights(mail.id()), name, mail);

        assertThat(of(mail, proposals)).allSatisfy(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Withhold());
            assertThat(proposal.article()).isEqualTo("15(4)");
        });
        assertThat(rulings(name, proposals)).containsOnly(new Ruling.Copy());
    }

    @ParameterizedTest
    @EnumSource
    void statement_16_a_refusal_by_section_16_cites_its_letter_and_takes_two(Section16 letter) {
        var proposals = customer(Right.ACCESS, Set.of(), new Found().secret(mail.id(), letter), name, mail);

        assertThat(of(mail, proposals)).allSatisfy(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Withhold());
            assertThat(proposal.article())
                    .isEqualTo("popplyl. § 16 " + letter.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(proposal.reason()).isEqualTo(Reason.valueOf("SECTION_16_" + letter));
            assertThat(proposal.discretion()).isEqualTo(Discretion.SECOND_APPROVER);
        });
        assertThat(rulings(name, proposals)).containsOnly(new Ruling.Copy());
    }

    @Test
    void statement_17_given_excessive_then_one_approver_is_not_enough() {
        var proposals = customer(Right.ACCESS, Set.of(), new Found().excessive(), name, mail);

        assertThat(proposals.needSecondApprover()).isTrue();
        assertThat(proposals.all()).allSatisfy(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Refuse());
            assertThat(proposal.article()).isEqualTo("12(5)(b)");
            assertThat(proposal.discretion()).isEqualTo(Discretion.SECOND_APPROVER);
        });
    }

    @Test
    void statement_18_given_erasure_and_FY2026_invoice_then_kept_through_2031_12_31_and_rest_erased() {
        var results = customer(Right.ERASURE, Set.of(), new Found(), name, email, reading, invoice)
                .results();

        assertThat(results)
                .containsEntry(invoice.id(), new Kept(LocalDate.parse("2031-12-31"), "17(3)(b)", Reason.LEGAL_DUTY))
                .containsEntry(name.id(), new Erased())
                .containsEntry(reading.id(), new Erased());
    }

    @Test
    void statement_18_nobody_decides_otherwise_while_the_duty_runs() {
        assertThat(of(invoice, customer(Right.ERASURE, Set.of(), new Found(), invoice)))
                .isNotEmpty()
                .noneMatch(Proposal::mayBeOverridden);
    }

    @Test
    void the_address_stays_on_the_list_of_those_who_want_no_marketing() {
        var results = customer(Right.ERASURE, Set.of(), new Found(), email).results();

        assertThat(results.get(email.id()))
                .as("the purpose marketing-stop must keep it (6(1)(c))")
                .isEqualTo(new Kept(null, "17(3)(b)", Reason.LEGAL_DUTY));
    }

    @Test
    void statement_20_given_legal_hold_then_nothing_is_erased_and_nobody_decides_otherwise() {
        var hold = new Hold(HoldReason.LEGAL_CLAIM, Set.of(), LocalDate.parse("2027-06-01"));
        var proposals = customer(Right.ERASURE, Set.of(), new Found().hold(hold), name, reading, invoice);

        assertThat(proposals.all()).allSatisfy(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Keep(null));
            assertThat(proposal.reason()).isEqualTo(Reason.HELD_FOR_CLAIM);
            assertThat(proposal.mayBeOverridden()).isFalse();
        });
    }

    @Test
    void a_hold_on_one_field_keeps_that_field_alone_and_blocks_no_access() {
        var hold = new Hold(HoldReason.AUTHORITY_ORDER, Set.of(new FieldKey("first-name")), TODAY.plusMonths(3));

        assertThat(customer(Right.ERASURE, Set.of(), new Found().hold(hold), name, reading)
                        .results())
                .containsEntry(name.id(), new Kept(null, "17(3)(b)", Reason.HELD_FOR_AUTHORITY))
                .containsEntry(reading.id(), new Erased());
        assertThat(rulings(name, customer(Right.ACCESS, Set.of(), new Found().hold(hold), name)))
                .containsOnly(new Ruling.Copy());
    }

    @Test
    void statement_23_given_contested_accuracy_then_restricted() {
        var found = new Found().accuracy(name.id(), Accuracy.DISPUTED);
        var proposals = customer(Right.RESTRICTION, Set.of(Ground.ACCURACY_CONTESTED), found, name, email);

        assertThat(of(name, proposals)).isNotEmpty().allSatisfy(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Restrict());
            assertThat(proposal.article()).isEqualTo("18(1)(a)");
            assertThat(proposal.mayBeOverridden()).isFalse();
        });
        assertThat(rulings(email, proposals)).as("not contested").containsOnly(new Ruling.Refuse());
    }

    @Test
    void statement_24_given_f_basis_data_when_copy_demanded_then_delivered() {
        var proposals = customer(Right.PORTABILITY, Set.of(Ground.COPY), new Found(), name, email, mail, invoice);

        assertThat(proposals.all()).extracting(Proposal::ruling).containsOnly(new Ruling.Copy());
        assertThat(proposals.all()).noneMatch(Proposal::mayBeOverridden);
    }

    @Test
    void statement_25_given_f_basis_data_when_direct_transfer_demanded_then_refused_with_reasons() {
        var proposals = customer(Right.PORTABILITY, Set.of(Ground.TRANSFER), new Found(), name, email);

        assertThat(proposals.all()).allSatisfy(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Refuse());
            assertThat(proposal.reason()).isEqualTo(Reason.NOT_CONSENT_OR_CONTRACT);
            assertThat(proposal.instead()).isEqualTo(Alternative.COPY);
        });
    }

    @Test
    void direct_transfer_of_what_a_reader_gave_on_consent_is_granted() {
        var proposals = reader(Right.PORTABILITY, Set.of(Ground.TRANSFER), new Found(), reading, name);

        assertThat(rulings(reading, proposals)).as("observed").containsOnly(new Ruling.Transfer());
        assertThat(of(name, proposals))
                .as("from the customer system, not from the person")
                .anySatisfy(proposal -> assertThat(proposal.reason()).isEqualTo(Reason.NOT_PROVIDED));
    }

    @Test
    void statement_26_given_marketing_objection_then_suppressed_with_no_balancing() {
        var found = new Found()
                .compelling(NEWSLETTER)
                .compelling(new PurposeKey("customer-marketing"))
                .excessive();
        var proposals = customer(Right.OBJECTION_TO_MARKETING, Set.of(), found, email);

        assertThat(forPurpose("customer-marketing", proposals)).satisfies(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Suppress());
            assertThat(proposal.article()).isEqualTo("21(3)");
            assertThat(proposal.mayBeOverridden()).isFalse();
        });
        assertThat(forPurpose("agreement", proposals).ruling()).isEqualTo(new Ruling.Untouched());
    }

    @Test
    void statement_28_given_f_basis_objection_then_restricted_until_decided() {
        var pending = customer(Right.RESTRICTION, Set.of(), new Found().beside(objected()), mail);
        assertThat(forPurpose("enquiries", pending)).satisfies(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Restrict());
            assertThat(proposal.article()).isEqualTo("18(1)(d)");
            assertThat(proposal.mayBeOverridden()).isFalse();
        });

        var decided = customer(Right.OBJECTION, Set.of(), new Found(), mail);
        assertThat(forPurpose("enquiries", decided).ruling()).isEqualTo(new Ruling.Stop());
        var proven = customer(Right.OBJECTION, Set.of(), new Found().compelling(ENQUIRIES), mail);
        assertThat(forPurpose("enquiries", proven).ruling()).isEqualTo(new Ruling.Refuse());
    }

    @Test
    void statement_28_without_an_objection_nothing_is_restricted_because_of_one() {
        var proposals = customer(Right.RESTRICTION, Set.of(), new Found(), mail);

        assertThat(forPurpose("enquiries", proposals).ruling()).isEqualTo(new Ruling.Refuse());
        assertThat(proposals.all()).noneMatch(proposal -> proposal.article().equals("18(1)(d)"));
    }

    @Test
    void statement_29_given_withdrawal_then_stopped_at_once_and_nobody_decides_otherwise() {
        var proposals = reader(Right.WITHDRAWAL, Set.of(), new Found(), email, reading);

        assertThat(forPurpose("newsletter", proposals)).satisfies(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Stop());
            assertThat(proposal.article()).isEqualTo("7(3)");
            assertThat(proposal.mayBeOverridden()).isFalse();
        });
    }

    @Test
    void withdrawal_of_what_rests_on_no_consent_tells_what_can_be_had() {
        var proposals = customer(Right.WITHDRAWAL, Set.of(), new Found(), name);

        assertThat(proposals.all())
                .isNotEmpty()
                .allSatisfy(proposal -> assertThat(proposal.instead()).isEqualTo(Alternative.OBJECTION));
    }

    @Test
    void objection_to_what_rests_on_consent_tells_that_it_can_be_withdrawn() {
        assertThat(of(reading, reader(Right.OBJECTION, Set.of(), new Found(), reading)))
                .isNotEmpty()
                .allSatisfy(proposal -> assertThat(proposal.instead()).isEqualTo(Alternative.WITHDRAWAL));
    }

    @Test
    void what_an_ended_relation_leaves_is_kept_for_its_time_and_no_longer() {
        var lately = former(LocalDate.parse("2026-10-01"), Set.of(Ground.UNNECESSARY), name)
                .results();
        var longAgo = former(LocalDate.parse("2024-10-01"), Set.of(Ground.UNNECESSARY), name)
                .results();

        assertThat(lately)
                .containsEntry(name.id(), new Kept(LocalDate.parse("2028-10-01"), "17(1)(a)", Reason.STILL_NEEDED));
        assertThat(longAgo).containsEntry(name.id(), new Erased());
    }

    @Test
    void a_reader_who_was_a_customer_once_is_still_in_the_accounts() {
        var relations = List.of(
                relation(RelationKindKey.CUSTOMER_CONTACT, LocalDate.parse("2026-06-30")),
                relation(RelationKindKey.NEWSLETTER_READER, null));

        var results = rule(Right.ERASURE, Set.of(), new Found(), relations, reading, invoice)
                .results();

        assertThat(results)
                .containsEntry(reading.id(), new Erased())
                .containsEntry(invoice.id(), new Kept(LocalDate.parse("2031-12-31"), "17(3)(b)", Reason.LEGAL_DUTY));
    }

    @Test
    void what_nothing_in_the_register_explains_is_unlawful_to_keep() {
        var stray = finding("shoe-size", "44", "hubspot", "crm");
        var proposals = customer(Right.ERASURE, Set.of(), new Found(), stray);

        assertThat(of(stray, proposals)).singleElement().satisfies(proposal -> {
            assertThat(proposal.ruling()).isEqualTo(new Ruling.Erase());
            assertThat(proposal.article()).isEqualTo("17(1)(d)");
        });
    }

    private static Beside objected() {
        return new Beside(Map.of(Right.OBJECTION, ClaimScope.EVERYTHING), Set.of(), Set.of());
    }

    private Proposals customer(Right right, Set<Ground> grounds, Found found, Finding... findings) {
        return rule(right, grounds, found, List.of(relation(RelationKindKey.CUSTOMER_CONTACT, null)), findings);
    }

    private Proposals reader(Right right, Set<Ground> grounds, Found found, Finding... findings) {
        return rule(right, grounds, found, List.of(relation(RelationKindKey.NEWSLETTER_READER, null)), findings);
    }

    private Proposals former(LocalDate ended, Set<Ground> grounds, Finding... findings) {
        var relation = relation(RelationKindKey.CUSTOMER_CONTACT, ended);
        return rule(Right.ERASURE, grounds, new Found(), List.of(relation), findings);
    }

    private Proposals rule(
            Right right, Set<Ground> grounds, Found found, List<RelationView> relations, Finding... findings) {
        var person = new PersonFile(OLA, "Ola Hansen", Language.NB, relations, List.of(), List.of());
        var held = new HeldData(REGISTER, person, List.of(findings), TODAY, ZoneId.of("Europe/Oslo"));
        return Proposals.on(right, grounds, DatumUses.of(held), found.all());
    }

    private static RelationView relation(RelationKindKey kind, @Nullable LocalDate until) {
        return new RelationView(kind, LocalDate.parse("2024-01-01"), until, null);
    }

    private static Finding finding(String field, String value, String system, String source) {
        return new Finding(ItemId.random(), new FieldKey(field), value, system, source, COLLECTED);
    }

    private static List<Proposal> of(Finding finding, Proposals proposals) {
        return proposals.all().stream()
                .filter(proposal -> proposal.use().item().equals(finding.id()))
                .toList();
    }

    private static List<Ruling> rulings(Finding finding, Proposals proposals) {
        return of(finding, proposals).stream().map(Proposal::ruling).toList();
    }

    private static Proposal forPurpose(String key, Proposals proposals) {
        return proposals.all().stream()
                .filter(proposal -> new PurposeKey(key).equals(proposal.use().purpose()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Arrays.toString(
                        proposals.all().stream().map(p -> p.use().purpose()).toArray())));
    }
}
