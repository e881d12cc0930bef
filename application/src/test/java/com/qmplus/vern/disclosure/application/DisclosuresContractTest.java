package com.qmplus.vern.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.disclosure.DespiteRestriction;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureChannel;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosurePolicy.Allowed;
import com.qmplus.vern.disclosure.DisclosureState;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.Measure;
import com.qmplus.vern.disclosure.NewDisclosure;
import com.qmplus.vern.disclosure.NoticeState;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.people.LawfulUse;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.shared.application.Vaults;
import com.qmplus.vern.staff.EmployeeId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosuresContractTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final FieldKey PHONE = new FieldKey("phone");
    private static final FieldKey EMAIL = FieldKey.EMAIL;

    private final Databases on;
    private final Vault vault = Vaults.inMemory();
    private final Disclosures disclosures;
    private final RecipientNotices notices;
    private final PersonId person = PersonId.random();
    private final UUID someCase = UUID.randomUUID();
    private final EmployeeId kari = EmployeeId.random();
    private final EmployeeId per = EmployeeId.random();

    DisclosuresContractTest(Databases on) {
        this.on = on;
        this.disclosures = on.repository(InMemoryDisclosures::new, database -> new JpaDisclosures(database, vault));
        this.notices =
                on.repository(InMemoryRecipientNotices::new, database -> new JpaRecipientNotices(database, vault));
    }

    @Test
    void a_disclosure_is_read_as_it_was_stored() {
        var id = stored(true, MORNING);
        on.inTransaction(() -> disclosures
                .get(id, disclosures.of(person).getFirst().version())
                .approve(per, List.of(PHONE, EMAIL), MORNING));

        on.inTransaction(() -> assertThat(disclosures.of(person))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.id()).isEqualTo(id);
                    assertThat(read.person()).isEqualTo(person);
                    assertThat(read.recipient()).isEqualTo("police");
                    assertThat(read.name()).isEqualTo("Oslo politidistrikt");
                    assertThat(read.toString()).doesNotContain("Oslo");
                    if (on != Databases.MEMORY)
                        assertThat(new String(
                                        Objects.requireNonNull(read.sealed()).bytes(), StandardCharsets.ISO_8859_1))
                                .doesNotContain("Oslo", "strpl", "2026/17");
                    assertThat(read.fields()).containsExactly(PHONE, EMAIL);
                    assertThat(read.purpose()).isEqualTo(PurposeKey.RIGHTS_HANDLING);
                    assertThat(read.provision()).isEqualTo("strpl. § 210");
                    assertThat(read.agreement()).isEqualTo("dpa");
                    assertThat(read.transfer()).isEqualTo("usa");
                    assertThat(read.reference()).isEqualTo("2026/17");
                    assertThat(read.channel()).isEqualTo(DisclosureChannel.LETTER);
                    assertThat(read.state()).isEqualTo(DisclosureState.ALLOWED);
                    assertThat(read.decider()).isEqualTo(kari);
                    assertThat(read.decided()).isEqualTo(MORNING);
                    assertThat(read.second()).isEqualTo(per);
                    assertThat(read.approved()).isEqualTo(MORNING);
                }));
    }

    @Test
    void what_was_told_though_it_was_only_stored_says_why() {
        var despite = new DespiteRestriction(LawfulUse.PUBLIC_INTEREST, "An outbreak is being traced");
        var id = DisclosureId.random();
        var wanted = new NewDisclosure(
                "police",
                null,
                List.of(EMAIL),
                PurposeKey.RIGHTS_HANDLING,
                "smittevernloven § 3-6",
                null,
                null,
                DisclosureChannel.LETTER,
                despite);
        var allowed = new Allowed(null, null, false);
        on.inTransaction(() -> disclosures.add(new Disclosure(id, person, null, wanted, allowed, kari, MORNING)));

        on.inTransaction(() -> {
            var read = disclosures.find(id).orElseThrow();
            assertThat(read.despite()).isEqualTo(despite);
            assertThat(read.isWhat(wanted)).isTrue();
        });
    }

    @Test
    void they_are_found_by_person_the_latest_first() {
        var first = stored(false, MORNING);
        var second = stored(false, MORNING.plusSeconds(60));

        on.inTransaction(() -> {
            assertThat(disclosures.of(person)).extracting(Disclosure::id).containsExactly(second, first);
            assertThat(disclosures.of(PersonId.random())).isEmpty();
        });
    }

    @Test
    void one_of_a_whole_case_is_found_too_by_whom_the_case_turns_out_to_be_about() {
        var id = stored(false, MORNING);
        var later = PersonId.random();

        on.inTransaction(() -> disclosures.find(id).orElseThrow().concerns(later));
        on.inTransaction(() -> {
            assertThat(disclosures.of(later)).extracting(Disclosure::id).containsExactly(id);
            assertThat(disclosures.of(person)).extracting(Disclosure::id).containsExactly(id);
        });

        on.inTransaction(() -> disclosures.find(id).orElseThrow().concerns(null));
        on.inTransaction(() -> assertThat(disclosures.of(later)).isEmpty());
    }

    @Test
    void those_that_wait_for_a_second_are_found_until_there_is_one() {
        var waiting = stored(true, MORNING);
        var allowed = stored(false, MORNING);

        on.inTransaction(() -> assertThat(disclosures.awaitingSecond(1000))
                .extracting(Disclosure::id)
                .contains(waiting)
                .doesNotContain(allowed));
        on.inTransaction(() -> {
            var version = disclosures.of(person).stream()
                    .filter(one -> one.id().equals(waiting))
                    .findFirst()
                    .orElseThrow()
                    .version();
            disclosures.get(waiting, version).refuse(per, MORNING);
        });
        on.inTransaction(() -> assertThat(disclosures.awaitingSecond(1000))
                .extracting(Disclosure::id)
                .doesNotContain(waiting));
    }

    @Test
    void another_version_than_the_page_showed_is_refused_and_one_that_is_not_there_is_not_found() {
        var id = stored(true, MORNING);

        assertThatExceptionOfType(StalePage.class).isThrownBy(() -> on.inTransaction(() -> disclosures.get(id, 99)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> on.inTransaction(() -> disclosures.get(DisclosureId.random(), 1)));
    }

    @Test
    void notices_are_read_as_they_were_settled_in_the_order_of_their_recipients() {
        var caseId = UUID.randomUUID();
        on.inTransaction(() -> {
            notices.add(new RecipientNotice(caseId, person, "police", "Oslo", Measure.ERASED, List.of(PHONE, EMAIL)));
            notices.add(new RecipientNotice(caseId, person, "auditors", null, Measure.CORRECTED, List.of(PHONE)));
        });
        var why = new Sealed(new byte[] {4, 2});
        on.inTransaction(() -> notices.of(caseId).getLast().impossible(kari, why, MORNING));

        on.inTransaction(() -> {
            assertThat(notices.of(UUID.randomUUID())).isEmpty();
            assertThat(notices.of(caseId))
                    .extracting(RecipientNotice::recipient)
                    .containsExactly("auditors", "police");
            assertThat(notices.of(caseId).getFirst().isOpen()).isTrue();
            var settled = notices.of(caseId).getLast();
            assertThat(settled.name()).isEqualTo("Oslo");
            assertThat(settled.measure()).isEqualTo(Measure.ERASED);
            assertThat(settled.fields()).containsExactly(EMAIL, PHONE);
            assertThat(settled.state()).isEqualTo(NoticeState.IMPOSSIBLE);
            assertThat(settled.words()).isEqualTo(why);
            assertThat(settled.by()).isEqualTo(kari);
            assertThat(settled.settled()).isEqualTo(MORNING);
        });
    }

    @Test
    void those_of_a_case_are_found_by_it_and_tell_whether_they_were_all_of_it() {
        var part = stored(false, MORNING);
        var whole = DisclosureId.random();
        var wanted = new NewDisclosure(
                "police",
                "Oslo",
                List.of(EMAIL),
                PurposeKey.RIGHTS_HANDLING,
                "strpl. § 210",
                null,
                null,
                DisclosureChannel.LETTER);
        var allowed = new Allowed(null, null, false);
        on.inTransaction(() -> disclosures.add(
                Disclosure.ofWholeCase(whole, person, someCase, wanted, allowed, kari, MORNING.plusSeconds(60))));
        on.inTransaction(() -> {
            assertThat(disclosures.ofCase(someCase))
                    .extracting(Disclosure::id, Disclosure::isWholeCase)
                    .containsExactly(tuple(whole, true), tuple(part, false));
            assertThat(disclosures.ofCase(UUID.randomUUID())).isEmpty();
        });
    }

    @Test
    void all_fields_of_a_large_register_find_room() {
        var all = IntStream.range(0, 480)
                .mapToObj(number -> new FieldKey("a-field-with-a-long-key-%03d".formatted(number) + "x".repeat(32)))
                .toList();
        var caseId = UUID.randomUUID();
        var wanted = new NewDisclosure(
                "police", null, all, PurposeKey.RIGHTS_HANDLING, null, null, null, DisclosureChannel.LETTER);
        on.inTransaction(() -> {
            disclosures.add(new Disclosure(
                    DisclosureId.random(), person, null, wanted, new Allowed(null, null, false), kari, MORNING));
            notices.add(new RecipientNotice(caseId, person, "police", null, Measure.ERASED, all));
        });

        on.inTransaction(() -> {
            assertThat(disclosures.of(person).getFirst().fields()).hasSize(480);
            assertThat(notices.of(caseId).getFirst().fields()).hasSize(480);
        });
    }

    @Test
    void notices_are_found_by_whose_data_they_are_whatever_the_case() {
        var other = PersonId.random();
        on.inTransaction(() -> {
            notices.add(new RecipientNotice(someCase, person, "police", null, Measure.RESTRICTED, List.of(PHONE)));
            notices.add(new RecipientNotice(
                    UUID.randomUUID(), person, "auditors", "Oslo", Measure.RELEASED, List.of(PHONE)));
            notices.add(new RecipientNotice(someCase, other, "police", null, Measure.RESTRICTED, List.of(PHONE)));
        });

        on.inTransaction(() -> {
            assertThat(notices.of(person))
                    .extracting(RecipientNotice::recipient, RecipientNotice::name, RecipientNotice::person)
                    .containsExactly(tuple("auditors", "Oslo", person), tuple("police", null, person));
            assertThat(notices.of(PersonId.random())).isEmpty();
        });
    }

    void a_notice_that_was_mailed_is_found_by_what_it_is_called_and_by_its_mail_and_waits_until_it_is_reminded_of() {
        var caseId = UUID.randomUUID();
        var reference = "V-" + caseId.toString().substring(0, 6);
        var sealed = new Sealed(new byte[] {4, 2});
        var mail = MailId.random();
        on.inTransaction(() -> {
            var notice = new RecipientNotice(caseId, person, "police", "Oslo", Measure.ERASED, List.of(PHONE));
            notices.add(notice);
            notices.add(new RecipientNotice(caseId, person, "auditors", null, Measure.ERASED, List.of(PHONE)));
            notice.sent(kari, reference, sealed, Language.EN, "link", "code", MORNING);
            notice.mailedAs(mail);
        });

        on.inTransaction(() -> {
            assertThat(notices.find("V-none")).isEmpty();
            assertThat(notices.toldBy(MailId.random())).isEmpty();
            assertThat(notices.toldBy(mail))
                    .get()
                    .extracting(RecipientNotice::name)
                    .isEqualTo("Oslo");
            var read = notices.find(reference).orElseThrow();
            assertThat(read.state()).isEqualTo(NoticeState.SENT);
            assertThat(read.address()).isEqualTo(sealed);
            assertThat(read.language()).isEqualTo(Language.EN);
            assertThat(read.linkHash()).isEqualTo("link");
            assertThat(read.codeHash()).isEqualTo("code");
            assertThat(read.mailed()).isEqualTo(MORNING);
        });
        assertThat(waiting(caseId, MORNING)).isEmpty();
        assertThat(waiting(caseId, MORNING.plusSeconds(1))).hasSize(1);
        on.inTransaction(() -> notices.find(reference).orElseThrow().reminded("another", MORNING.plusSeconds(2)));
        assertThat(waiting(caseId, MORNING.plusSeconds(3))).isEmpty();
        on.inTransaction(() -> notices.find(reference).orElseThrow().acknowledged(sealed, MORNING.plusSeconds(4)));
        on.inTransaction(() -> {
            var read = notices.find(reference).orElseThrow();
            assertThat(read.linkHash()).isEqualTo("another");
            assertThat(read.reminded()).isEqualTo(MORNING.plusSeconds(2));
            assertThat(read.acknowledged()).isEqualTo(MORNING.plusSeconds(4));
            assertThat(read.acknowledger()).isEqualTo(sealed);
            assertThat(read.state()).isEqualTo(NoticeState.ACKNOWLEDGED);
        });
    }

    private List<RecipientNotice> waiting(UUID caseId, Instant before) {
        return on.inTransaction(() -> notices.toRemind(before, 1_000)).stream()
                .filter(notice -> notice.caseId().equals(caseId))
                .toList();
    }

    private DisclosureId stored(boolean statutory, Instant when) {
        var wanted = new NewDisclosure(
                "police",
                "Oslo politidistrikt",
                List.of(PHONE, EMAIL),
                PurposeKey.RIGHTS_HANDLING,
                "strpl. § 210",
                null,
                "2026/17",
                DisclosureChannel.LETTER);
        var id = DisclosureId.random();
        on.inTransaction(() -> disclosures.add(
                new Disclosure(id, person, someCase, wanted, new Allowed("dpa", "usa", statutory), kari, when)));
        return id;
    }
}
