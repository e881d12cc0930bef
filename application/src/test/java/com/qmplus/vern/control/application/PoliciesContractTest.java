package com.qmplus.vern.control.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.control.DraftAlready;
import com.qmplus.vern.control.Policies;
import com.qmplus.vern.control.PolicySentence;
import com.qmplus.vern.control.PolicyVersion;
import com.qmplus.vern.control.Sentence;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PoliciesContractTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00.123456Z");
    private static final EmployeeId IDA = new EmployeeId(UUID.randomUUID());

    private final Databases on;
    private final Policies policies;

    PoliciesContractTest(Databases on) {
        this.on = on;
        this.policies = on.repository(InMemoryPolicies::new, JpaPolicies::new);
    }

    /** There is but one policy in a database: each test begins where another has left it. */
    @BeforeEach
    void begin() {
        on.inTransaction(() -> {
            policies.draft().ifPresent(policies::remove);
            if (policies.published().isEmpty()) policies.add(DeliveredPolicy.on(NOW));
        });
    }

    @Test
    void what_is_published_is_read_as_it_was_stored_in_its_order() {
        var expected = DeliveredPolicy.on(NOW).sentences();
        on.inTransaction(() -> {
            var first = policies.find(1).orElseThrow();
            assertThat(first.sentences()).isEqualTo(expected);
            assertThat(first.isPublished()).isTrue();
            assertThat(first.publishedBy()).isNull();
        });
    }

    @Test
    void one_is_tied_at_a_time_and_holds_once_it_is_published() {
        int number = on.inTransaction(() -> {
            var next = rewritten();
            policies.add(next);
            return next.number();
        });
        on.inTransaction(() -> {
            var draft = policies.draft().orElseThrow();
            assertThat(draft.number()).isEqualTo(number);
            assertThat(policies.published().orElseThrow().number()).isLessThan(number);
            draft.tie(1, List.of(Promise.P18, Promise.P2), "Nytt");
            draft.publish(IDA, NOW);
        });
        on.inTransaction(() -> {
            assertThat(policies.draft()).isEmpty();
            var published = policies.published().orElseThrow();
            assertThat(published.number()).isEqualTo(number);
            assertThat(published.publishedBy()).isEqualTo(IDA);
            assertThat(published.publishedOn()).isEqualTo(NOW);
            assertThat(published.madeBy()).isEqualTo(IDA);
            assertThat(published.sentences())
                    .singleElement()
                    .extracting(PolicySentence::translation, PolicySentence::promises)
                    .containsExactly("Nytt", EnumSet.of(Promise.P2, Promise.P18));
            assertThat(policies.all().getFirst().number()).isEqualTo(number);
            assertThat(policies.all().getLast().number()).isEqualTo(1);
        });
    }

    @Test
    void two_at_once_cannot_be() {
        on.inTransaction(() -> policies.add(rewritten()));
        assertThatThrownBy(() -> on.inTransaction(() -> policies.add(rewritten())))
                .isInstanceOf(DraftAlready.class);
    }

    @Test
    void one_that_is_thrown_away_is_gone() {
        on.inTransaction(() -> policies.add(rewritten()));
        on.inTransaction(() -> policies.remove(policies.draft().orElseThrow()));
        assertThat(on.inTransaction(policies::draft)).isEmpty();
    }

    @Test
    void a_stale_page_is_refused() {
        on.inTransaction(() -> policies.add(rewritten()));
        long version = on.inTransaction(() -> policies.draft().orElseThrow().version());
        int number = on.inTransaction(() -> policies.draft().orElseThrow().number());
        assertThat(on.inTransaction(() -> policies.get(number, version).number()))
                .isEqualTo(number);
        assertThatThrownBy(() -> on.inTransaction(() -> policies.get(number, version + 1)))
                .isInstanceOf(StalePage.class);
    }

    private PolicyVersion rewritten() {
        return policies.published().orElseThrow().rewritten(List.of(new Sentence("Title", "New.")), IDA, NOW);
    }
}
