package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.ACase.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Watch;
import com.qmplus.vern.rights.Watch.Seen;
import com.qmplus.vern.shared.application.Databases;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is watched over is what is stored: on both databases, since memory is told by tests what it sees. */
@ParameterizedClass(name = "on {0}")
@EnumSource(
        value = Databases.class,
        names = {"DERBY", "POSTGRESQL"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchContractTest {

    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("2100-01-01T00:00:00Z");

    private final Databases on;
    private final Requests requests;
    private final Watch watch;

    WatchContractTest(Databases on) {
        this.on = on;
        this.requests = on.repository(InMemoryRequests::new, JpaRequests::new);
        this.watch = on.repository(InMemoryWatch::new, JpaWatch::new);
    }

    @Test
    void one_that_is_open_is_seen_with_its_rights_and_its_deadline() {
        var open = stored(aCase());
        assertThat(seen(open, NEVER)).hasValueSatisfying(seen -> {
            assertThat(seen.rights().contains(Right.ACCESS)).isTrue();
            assertThat(seen.due()).isEqualTo(open.deadline().due());
            assertThat(seen.answered()).isNull();
        });
    }

    @Test
    void one_that_was_answered_is_seen_for_as_long_as_is_looked_back() {
        var answered = stored(aCase().taken().of(ACase.OLA).collected().answered());
        assertThat(seen(answered, EVER))
                .hasValueSatisfying(seen -> assertThat(seen.answered()).isEqualTo(answered.answered()));
        assertThat(seen(answered, NEVER)).isEmpty();
    }

    @Test
    void a_case_says_whose_it_is_once_that_is_known() {
        var known = stored(aCase().taken().of(ACase.OLA)).id().value();
        var unknown = stored(aCase()).id().value();
        assertThat(on.inTransaction(() -> watch.people(List.of(known, unknown, UUID.randomUUID()))))
                .isEqualTo(Map.of(known, ACase.OLA));
        assertThat(on.inTransaction(() -> watch.people(List.of()))).isEmpty();
    }

    private Optional<Seen> seen(DataSubjectRequest request, Instant answeredSince) {
        return on.inTransaction(() -> watch.cases(answeredSince)).stream()
                .filter(seen -> seen.id().equals(request.id().value()))
                .findFirst();
    }

    private DataSubjectRequest stored(ACase told) {
        on.inTransaction(() -> requests.add(told.now()));
        return told.now();
    }
}
