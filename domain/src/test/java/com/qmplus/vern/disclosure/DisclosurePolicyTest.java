package com.qmplus.vern.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.register.ARegister;
import com.qmplus.vern.register.Agreement;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.Transfer;
import com.qmplus.vern.register.Validity;
import com.qmplus.vern.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosurePolicyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final ARegister register = ARegister.small()
            .with(recipient("police", RecipientKind.AUTHORITY, true))
            .with(recipient("auditors", RecipientKind.THIRD_PARTY, true))
            .with(recipient("lawyers", RecipientKind.THIRD_PARTY, false))
            .with(recipient("sister", RecipientKind.JOINT_CONTROLLER, true));

    @Test
    void statement_39_given_third_party_without_confidentiality_agreement_then_blocked() {
        assertThatExceptionOfType(NoConfidentialityAgreement.class).isThrownBy(() -> check(to("auditors")));
        assertThatExceptionOfType(NoConfidentialityAgreement.class).isThrownBy(() -> check(bound("auditors", " – ")));
        assertThat(check(bound("auditors", "NDA 7")).agreement()).isEqualTo("NDA 7");
    }

    @Test
    void statement_49_given_statutory_demand_without_cited_provision_then_blocked() {
        assertThatExceptionOfType(NoProvisionCited.class).isThrownBy(() -> check(to("police")));
        assertThat(check(cited("police", "strpl. § 210")).needsSecond()).isTrue();
    }

    @Test
    void only_an_authority_takes_a_second() {
        assertThat(check(bound("auditors", "NDA 7")).needsSecond()).isFalse();
    }

    @Test
    void a_category_of_recipients_needs_a_name() {
        assertThatExceptionOfType(RecipientNotNamed.class).isThrownBy(() -> check(bound("lawyers", "NDA 7")));
        var named = wanted("lawyers", "Advokat Lie", null, "NDA 7");
        assertThat(check(named).agreement()).isEqualTo("NDA 7");
    }

    @Test
    void a_processor_needs_an_agreement_in_force() {
        assertThatExceptionOfType(NoAgreementInForce.class).isThrownBy(() -> check(to("hubspot")));
        register.with(agreement(TODAY.minusYears(2), TODAY.minusDays(1)));
        assertThatExceptionOfType(NoAgreementInForce.class).isThrownBy(() -> check(to("hubspot")));
        register.without(element -> element instanceof Agreement).with(agreement(TODAY.minusYears(2), TODAY));
        assertThat(check(to("hubspot")).agreement()).isEqualTo("dpa");
    }

    @Test
    void what_leaves_the_eea_needs_a_safeguard() {
        register.with(agreement(TODAY, null));
        assertThat(check(to("hubspot")).transferTool()).isEqualTo("hubspot-usa");
        register.without(element -> element instanceof Transfer);
        assertThatExceptionOfType(NoTransferTool.class).isThrownBy(() -> check(to("hubspot")));
        register.with(
                new Transfer("hubspot-usa", "hubspot", new Text("USA", "USA"), null, null, Validity.ALWAYS, false));
        assertThatExceptionOfType(NoTransferTool.class).isThrownBy(() -> check(to("hubspot")));
    }

    @Test
    void joint_controllers_need_their_arrangement() {
        assertThatExceptionOfType(NoAgreementInForce.class).isThrownBy(() -> check(to("sister")));
    }

    @Test
    void what_the_register_does_not_know_goes_nowhere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check(bound("nobody", "NDA 7")));
        var nothing = new NewDisclosure(
                "auditors", null, List.of(), ARegister.AGREEMENT, null, "NDA 7", null, DisclosureChannel.LETTER);
        assertThatExceptionOfType(NothingDisclosed.class).isThrownBy(() -> check(nothing));
        var unknownField = new NewDisclosure(
                "auditors",
                null,
                List.of(new FieldKey("shoe-size")),
                ARegister.AGREEMENT,
                null,
                "NDA 7",
                null,
                DisclosureChannel.LETTER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check(unknownField));
        var unknownPurpose = new NewDisclosure(
                "auditors",
                null,
                List.of(FieldKey.EMAIL),
                new PurposeKey("curiosity"),
                null,
                "NDA 7",
                null,
                DisclosureChannel.LETTER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check(unknownPurpose));
    }

    private DisclosurePolicy.Allowed check(NewDisclosure wanted) {
        return DisclosurePolicy.check(wanted, register.register(), TODAY);
    }

    private static NewDisclosure to(String recipient) {
        return wanted(recipient, null, null, null);
    }

    private static NewDisclosure bound(String recipient, String agreement) {
        return wanted(recipient, null, null, agreement);
    }

    private static NewDisclosure cited(String recipient, String provision) {
        return wanted(recipient, null, provision, null);
    }

    private static NewDisclosure wanted(
            String recipient, @Nullable String name, @Nullable String provision, @Nullable String agreement) {
        return new NewDisclosure(
                recipient,
                name,
                List.of(FieldKey.EMAIL),
                ARegister.AGREEMENT,
                provision,
                agreement,
                null,
                DisclosureChannel.LETTER);
    }

    private static Recipient recipient(String key, RecipientKind kind, boolean named) {
        return new Recipient(
                key, new Text(key, key), new Text(key, key), kind, named, true, null, Validity.ALWAYS, false);
    }

    private static Agreement agreement(LocalDate from, @Nullable LocalDate until) {
        return new Agreement("dpa", "hubspot", from, until, List.of(), List.of(), Validity.ALWAYS, false);
    }
}
