package com.qmplus.vern.correspondence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.Coverage;
import com.qmplus.vern.shared.application.Settings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxTest {

    private final Carried carried = new Carried();
    private final Outbox outbox = new Outbox(carried.mails, carried.seal, qmplus(), carried.clock);
    private final UUID caseId = UUID.randomUUID();

    @Test
    void stores_a_mail_so_that_neither_address_nor_text_can_be_read() {
        var mail = carried.mails.get(outbox.send(aMail("nora@example.no")));

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(new String(mail.content().bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("nora", "V-7K3M9Q-T");
        assertThat(mail.addressHash()).doesNotContain("nora");
    }

    @Test
    void writes_in_the_name_of_the_controller_in_the_register() {
        var mail = carried.mails.get(outbox.send(aMail("nora@example.no")));

        assertThat(carried.seal.open(mail)).hasValueSatisfying(letter -> {
            assertThat(letter.to()).isEqualTo("nora@example.no");
            assertThat(letter.text()).contains("QmPlus AS", "post@qmplus.com");
        });
    }

    @Test
    void cannot_be_read_once_the_key_of_the_case_is_gone() {
        var mail = carried.mails.get(outbox.send(aMail("nora@example.no")));

        carried.vault.destroyAllOf(caseId);

        assertThat(carried.seal.open(mail)).isEmpty();
    }

    @Test
    void tells_an_access_request_of_every_mail_to_the_person_or_in_the_case_once() {
        outbox.send(aMail("Nora@Example.no"));
        outbox.send(new NewMail("other@example.no", Language.EN, MailKind.ANSWER_READY, values(), UUID.randomUUID()));
        var sought = new Sought(UUID.randomUUID(), caseId, List.of(new KnownIdentifier("email", "nora@example.no")));

        var found = new CorrespondenceHeld(carried.mails, carried.seal).find(sought);

        assertThat(found).singleElement().satisfies(datum -> {
            assertThat(datum.field()).isEqualTo("mail");
            assertThat(datum.value()).startsWith("Svaret ditt er klart, V-7K3M9Q-T\n\n");
            assertThat(datum.system()).isEqualTo("vern");
            assertThat(datum.collected()).isEqualTo(carried.clock.instant());
        });
        assertThat(QmPlusRegister.register().fields())
                .anyMatch(field -> field.key().value().equals("mail"));
    }

    @Test
    void tells_of_the_letters_of_the_persons_other_cases_too_wherever_they_went() {
        var other = UUID.randomUUID();
        outbox.send(new NewMail("typed@example.no", Language.NB, MailKind.ANSWER_READY, values(), other));
        var held = new CorrespondenceHeld(carried.mails, carried.seal);

        assertThat(held.find(new Sought(UUID.randomUUID(), caseId, List.of(other), List.of())))
                .hasSize(1);
        assertThat(held.find(new Sought(UUID.randomUUID(), caseId, List.of()))).isEmpty();
    }

    @Test
    void tells_of_a_mail_with_its_text_but_without_what_makes_its_link_open_anything() {
        var secret = Map.of(
                "reference", "V-7K3M9Q-T", "link", "https://vern.example.no/answer?link=abc123", "until", "2026-12-08");
        outbox.send(new NewMail("nora@example.no", Language.NB, MailKind.ANSWER_READY, secret, caseId));

        assertThat(held(List.of()))
                .singleElement()
                .satisfies(datum -> assertThat(datum.value())
                        .contains("https://vern.example.no/answer…", "8. desember 2026", "QmPlus AS")
                        .doesNotContain("abc123"));
    }

    @Test
    void mails_tell_all_that_the_list_of_tables_says() {
        outbox.send(aMail("nora@example.no"));

        assertThat(held(List.of()))
                .extracting(HeldDatum::field)
                .containsAll(Coverage.listed().fieldsOf(CorrespondenceHeld.class));
    }

    @Test
    void tells_nobody_of_notices_to_ourselves() {
        var values = Map.of("reference", "V-7K3M9Q-T", "link", "https://vern.example.no/staff");
        outbox.send(new NewMail("post@qmplus.com", Language.NB, MailKind.CASE_WORKER_NOTICE, values, caseId));

        assertThat(held(List.of(new KnownIdentifier("email", "post@qmplus.com"))))
                .isEmpty();
    }

    @Test
    void an_erased_mail_loses_its_text_and_address_once_it_is_off() {
        var mail = carried.mails.get(outbox.send(aMail("nora@example.no")));
        var whose = new Sought(UUID.randomUUID(), caseId, List.of());
        var here = new CorrespondenceHeld(carried.mails, carried.seal);
        var held = here.find(whose);
        assertThatThrownBy(() -> here.erase(whose, held)).isInstanceOf(MailOnItsWay.class);
        mail.beginSending(carried.clock.instant());
        mail.wasSent(carried.clock.instant());

        var another = new HeldDatum("email", "nora@example.no", "hubspot", "self", null);
        assertThat(here.erase(whose, List.of(held.getFirst(), another)))
                .containsExactly(CarriedOut.DONE, CarriedOut.DONE_BEFORE);

        assertThat(mail.content()).isNull();
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(here.find(whose)).isEmpty();
        assertThat(here.erase(whose, held)).containsExactly(CarriedOut.DONE_BEFORE);
    }

    @Test
    void nobody_else_erases_a_mail_and_what_was_sent_is_not_corrected() {
        var mail = carried.mails.get(outbox.send(aMail("nora@example.no")));
        mail.beginSending(carried.clock.instant());
        mail.wasSent(carried.clock.instant());
        var here = new CorrespondenceHeld(carried.mails, carried.seal);
        var whose = new Sought(UUID.randomUUID(), caseId, List.of());
        var held = here.find(whose);

        var stranger = new Sought(UUID.randomUUID(), UUID.randomUUID(), List.of());
        assertThat(here.erase(stranger, held)).containsExactly(CarriedOut.DONE_BEFORE);
        assertThat(here.correct(whose, List.of(new Correction(held.getFirst(), "x"))))
                .containsExactly(CarriedOut.BY_HAND);
        assertThat(here.restrict(whose, held)).containsExactly(CarriedOut.DONE_BEFORE);
        assertThat(here.find(whose)).isEqualTo(held);
    }

    private List<HeldDatum> held(List<KnownIdentifier> identifiers) {
        return new CorrespondenceHeld(carried.mails, carried.seal)
                .find(new Sought(UUID.randomUUID(), caseId, identifiers));
    }

    @Test
    void passes_every_letter_of_a_case_to_its_person_and_back_and_writes_new_ones_for_them() {
        var person = UUID.randomUUID();
        var letters = new LetterKeys(carried.mails, carried.vault);
        var mail = carried.mails.get(outbox.send(aMail("nora@example.no")));
        letters.passTo(caseId, person);
        var later = carried.mails.get(outbox.send(aMail("nora@example.no"), person));
        letters.passTo(caseId, caseId);
        carried.vault.destroyAllOf(person);
        assertThat(carried.seal.open(mail)).isPresent();
        assertThat(carried.seal.open(later)).isPresent();

        letters.passTo(caseId, person);
        carried.vault.destroyAllOf(person);
        assertThat(carried.seal.open(mail)).isEmpty();
        assertThat(carried.seal.open(later)).isEmpty();
    }

    @Test
    void a_letter_of_the_persons_own_goes_with_their_keys() {
        var person = UUID.randomUUID();
        var mail = carried.mails.get(outbox.send(aMail("nora@example.no"), person));
        carried.vault.destroyAllOf(person);

        assertThat(carried.seal.open(mail)).isEmpty();
    }

    @Test
    void shows_in_the_trial_what_was_sent_and_outside_of_it_nothing() {
        outbox.send(aMail("nora@example.no"));
        var trial = new TrialMail(carried.mails, carried.seal, Settings.of(Map.of("vern.demo", "true")));
        var real = new TrialMail(carried.mails, carried.seal, Settings.of(Map.of()));

        assertThat(trial.isOpen()).isTrue();
        assertThat(trial.latest()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("nora@example.no");
            assertThat(mail.text()).contains("https://vern.example.no/answer");
        });
        assertThat(real.isOpen()).isFalse();
        assertThatThrownBy(real::latest).isInstanceOf(NotFound.class);
    }

    private NewMail aMail(String to) {
        return new NewMail(to, Language.NB, MailKind.ANSWER_READY, values(), caseId);
    }

    private static Map<String, String> values() {
        return Map.of("reference", "V-7K3M9Q-T", "link", "https://vern.example.no/answer", "until", "2026-12-08");
    }

    private static CurrentRegister qmplus() {
        return new CurrentRegister(null) {
            @Override
            public Register now() {
                return QmPlusRegister.register();
            }
        };
    }
}
