package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static com.qmplus.vern.register.RelationKindKey.PROSPECT;
import static com.qmplus.vern.register.RelationKindKey.REQUESTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.SystemKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The sentences of the published policy, found again in the register that was written from it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QmPlusRegisterTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final Register register = QmPlusRegister.register();

    @Test
    void the_controller_is_reached_as_the_policy_says() {
        var controller = register.controller();
        assertThat(controller.phone()).isEqualTo("+47 22 95 83 63");
        assertThat(controller.email()).isEqualTo("post@qmplus.com");
        assertThat(controller.address()).hasToString("Lysaker Torg 12, 1366 Lysaker");
    }

    @Test
    void complaints_go_to_the_address_of_today_not_to_the_one_in_the_policy() {
        var authority = register.controller().supervisoryAuthority();
        assertThat(authority.address()).hasToString("Postboks 458 Sentrum, 0105 Oslo");
        assertThat(QmPlusRegister.text()).doesNotContain("8177").doesNotContain("0034");
    }

    @Test
    void administrative_data_are_what_the_policy_lists() {
        for (var field : List.of("first-name", "last-name", "phone", "email", "job-title", "company"))
            assertThat(register.purposesServing(new FieldKey(field), Set.of(CUSTOMER_CONTACT), TODAY))
                    .as(field)
                    .isNotEmpty();
    }

    @Test
    void behaviour_on_the_website_rests_on_consent_alone() {
        var readers = register.purposesServing(new FieldKey("articles-read"), Set.of(NEWSLETTER_READER), TODAY);
        assertThat(readers)
                .isNotEmpty()
                .allSatisfy(purpose -> assertThat(purpose.bases())
                        .allSatisfy(basis -> assertThat(basis.basis()).isEqualTo(LawfulBasis.CONSENT)));
        assertThat(register.purposesServing(new FieldKey("articles-read"), Set.of(CUSTOMER_CONTACT, PROSPECT), TODAY))
                .isEmpty();
    }

    @Test
    void a_business_contact_is_processed_on_legitimate_interest_with_an_explanation() {
        var basis = register.purpose(new PurposeKey("agreement"))
                .basisFor("business-contact")
                .orElseThrow();
        assertThat(basis.basis()).isEqualTo(LawfulBasis.LEGITIMATE_INTEREST);
        assertThat(basis.explanation().en()).contains("legitimate interest");
        assertThat(register.purpose(new PurposeKey("agreement"))
                        .basisFor("customer-in-person")
                        .orElseThrow()
                        .basis())
                .isEqualTo(LawfulBasis.CONTRACT);
    }

    @Test
    void a_newsletter_rests_on_consent() {
        var basis = register.purpose(new PurposeKey("newsletter"))
                .basisFor("newsletter-reader")
                .orElseThrow();
        assertThat(basis.basis()).isEqualTo(LawfulBasis.CONSENT);
    }

    @Test
    void people_with_different_relations_have_different_purposes() {
        assertThat(register.purposesOf(CUSTOMER_CONTACT, TODAY))
                .extracting(Purpose::key)
                .contains(new PurposeKey("agreement"), new PurposeKey("bookkeeping"))
                .doesNotContain(new PurposeKey("newsletter"));
        assertThat(register.purposesOf(NEWSLETTER_READER, TODAY))
                .extracting(Purpose::key)
                .contains(new PurposeKey("newsletter"))
                .doesNotContain(new PurposeKey("agreement"));
    }

    @Test
    void HubSpot_is_the_processor_of_the_customer_system_and_its_place_is_to_be_confirmed() {
        var system = register.system(SystemKey.HUBSPOT);
        assertThat(system.processor()).isEqualTo("hubspot");
        assertThat(system.confirm()).isTrue();
        var purposes = List.of(register.purpose(new PurposeKey("newsletter")));
        assertThat(register.transfersOf(purposes, LocalDate.EPOCH))
                .hasSize(1)
                .allSatisfy(transfer -> assertThat(transfer.confirm()).isTrue());
    }

    @Test
    void whether_data_stay_in_the_EEA_with_authorities_nobody_has_looked_into_and_is_to_be_confirmed() {
        assertThat(register.recipients())
                .filteredOn(recipient -> recipient.kind() == RecipientKind.AUTHORITY)
                .isNotEmpty()
                .allSatisfy(authority -> assertThat(authority.confirm()).isTrue());
    }

    @Test
    void Vern_itself_is_in_it() {
        assertThat(register.purposesOf(REQUESTER, TODAY))
                .extracting(Purpose::key)
                .contains(PurposeKey.RIGHTS_HANDLING, PurposeKey.ACCOUNTABILITY, PurposeKey.SECURITY);
        for (var field : List.of("case-request", "consultation", "ip-address", "session-cookie"))
            assertThat(register.purposesServing(new FieldKey(field), Set.of(REQUESTER), TODAY))
                    .as(field)
                    .isNotEmpty();
    }

    @Test
    void whatever_the_contact_export_brings_has_a_field_that_some_relation_can_keep() {
        var relations =
                register.relationKinds().stream().map(kind -> kind.key()).toList();
        assertThat(register.fields())
                .allSatisfy(field -> assertThat(register.purposesServing(field.key(), relations, TODAY))
                        .as(field.key().value())
                        .isNotEmpty());
    }

    @Test
    void no_machine_decides_alone() {
        assertThat(register.purposes())
                .allSatisfy(purpose -> assertThat(purpose.automatedDecision()).isNull());
        assertThat(register.controller().automatedDecisions().en()).contains("No machine");
    }
}
