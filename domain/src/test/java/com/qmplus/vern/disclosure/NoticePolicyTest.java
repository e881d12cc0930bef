package com.qmplus.vern.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticePolicyTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final FieldKey PHONE = new FieldKey("phone");
    private static final FieldKey TITLE = new FieldKey("job-title");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Sealed WORDS = new Sealed(new byte[] {4, 2});

    private final EmployeeId kari = EmployeeId.random();
    private final EmployeeId per = EmployeeId.random();

    @Test
    void statement_22_given_rectification_then_each_logged_recipient_has_a_notice_to_settle() {
        var notices = notices(
                Map.of(Measure.CORRECTED, Set.of(PHONE)),
                disclosed("auditors", null, PHONE, TITLE),
                disclosed("lawyers", "Advokat Lie", PHONE),
                disclosed("hubspot", null, TITLE));

        assertThat(notices).extracting(RecipientNotice::recipient).containsExactly("auditors", "lawyers");
        assertThat(notices).allSatisfy(notice -> {
            assertThat(notice.isOpen()).isTrue();
            assertThat(notice.fields()).containsExactly(PHONE);
        });
        assertThat(notices.getLast().name()).isEqualTo("Advokat Lie");
    }

    @Test
    void statement_22_a_notice_is_sent_or_it_is_recorded_why_that_is_impossible() {
        var notices = notices(
                Map.of(Measure.ERASED, Set.of(PHONE)),
                disclosed("auditors", null, PHONE),
                disclosed("lawyers", "Advokat Lie", PHONE));

        notices.getFirst().told(kari, WORDS, NOW);
        notices.getLast().impossible(kari, WORDS, NOW);

        assertThat(notices)
                .extracting(RecipientNotice::state)
                .containsExactly(NoticeState.TOLD, NoticeState.IMPOSSIBLE);
        assertThat(notices).allSatisfy(notice -> {
            assertThat(notice.words()).isEqualTo(WORDS);
            assertThat(notice.by()).isEqualTo(kari);
            assertThat(notice.settled()).isEqualTo(NOW);
        });
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> notices.getFirst().impossible(kari, WORDS, NOW));
    }

    @Test
    void who_received_it_twice_is_told_once_of_each_measure() {
        var notices = notices(
                Map.of(Measure.CORRECTED, Set.of(PHONE, TITLE), Measure.RESTRICTED, Set.of(PHONE)),
                disclosed("auditors", null, PHONE),
                disclosed("auditors", null, TITLE));

        assertThat(notices)
                .extracting(RecipientNotice::measure)
                .containsExactlyInAnyOrder(Measure.CORRECTED, Measure.RESTRICTED);
        assertThat(notices)
                .filteredOn(notice -> notice.measure() == Measure.CORRECTED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.fields()).containsExactly(TITLE, PHONE));
    }

    @Test
    void who_was_not_allowed_to_receive_it_did_not() {
        var waiting = disclosure(new DisclosurePolicy.Allowed(null, null, true), "police", null, PHONE);
        assertThat(notices(Map.of(Measure.CORRECTED, Set.of(PHONE)), waiting)).isEmpty();

        assertThatExceptionOfType(NotYoursToApprove.class)
                .isThrownBy(() -> waiting.approve(kari, waiting.fields(), NOW));
        waiting.approve(per, waiting.fields(), NOW);

        assertThat(notices(Map.of(Measure.CORRECTED, Set.of(PHONE)), waiting)).hasSize(1);
        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> waiting.refuse(per, NOW));
    }

    @Test
    void a_demand_that_does_not_hold_reaches_nobody() {
        var waiting = disclosure(new DisclosurePolicy.Allowed(null, null, true), "police", null, PHONE);
        waiting.refuse(per, NOW);

        assertThat(notices(Map.of(Measure.CORRECTED, Set.of(PHONE)), waiting)).isEmpty();
        assertThat(waiting.second()).isEqualTo(per);
    }

    private static List<RecipientNotice> notices(Map<Measure, Set<FieldKey>> measures, Disclosure... log) {
        return NoticePolicy.notices(CASE, PersonId.random(), measures, List.of(log));
    }

    private Disclosure disclosed(String recipient, @Nullable String name, FieldKey... fields) {
        return disclosure(new DisclosurePolicy.Allowed("NDA 7", null, false), recipient, name, fields);
    }

    private Disclosure disclosure(
            DisclosurePolicy.Allowed allowed, String recipient, @Nullable String name, FieldKey... fields) {
        var wanted = new NewDisclosure(
                recipient,
                name,
                List.of(fields),
                new PurposeKey("agreement"),
                null,
                null,
                null,
                DisclosureChannel.LETTER);
        return new Disclosure(DisclosureId.random(), PersonId.random(), null, wanted, allowed, kari, NOW);
    }
}
