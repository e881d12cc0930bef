package com.qmplus.vern.consent.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.PurposeStop;
import com.qmplus.vern.consent.PurposeStops;
import com.qmplus.vern.consent.StopOrder;
import com.qmplus.vern.consent.Suppression;
import com.qmplus.vern.consent.SuppressionOrder;
import com.qmplus.vern.consent.Suppressions;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.application.Databases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChoicesContractTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00.123456Z");
    private static final LocalDate RECEIVED = LocalDate.parse("2026-11-20");

    private final Databases on;
    private final Suppressions suppressions;
    private final PurposeStops stops;
    private final CaseRef caseRef = new CaseRef(UUID.randomUUID());
    private final String hash = UUID.randomUUID().toString();
    private final PersonId ola = PersonId.random();

    ChoicesContractTest(Databases on) {
        this.on = on;
        this.suppressions = on.repository(InMemorySuppressions::new, JpaSuppressions::new);
        this.stops = on.repository(InMemoryPurposeStops::new, JpaPurposeStops::new);
    }

    @Test
    void a_suppression_is_read_as_it_was_stored_by_contact_and_by_case() {
        var whole = suppressed(Closing.DIRECT_MARKETING, Extent.wholePerson());
        var part = suppressed(Closing.CONTESTED, Extent.of(FieldKey.EMAIL).servingOnly(new PurposeKey("agreement")));
        assertThat(byContact(hash, "another")).containsExactlyInAnyOrder(whole, part);
        assertThat(byContact("another")).isEmpty();
        assertThat(byContact()).isEmpty();
        assertThat(on.inTransaction(() -> suppressions.standingFor(caseRef).stream()
                        .map(Suppression::order)
                        .toList()))
                .containsExactlyInAnyOrder(whole, part);
    }

    @Test
    void a_suppression_that_is_taken_back_stands_no_longer() {
        suppressed(Closing.DIRECT_MARKETING, Extent.wholePerson());
        on.inTransaction(() -> suppressions.standingFor(caseRef).forEach(one -> one.takeBack(NOW)));
        assertThat(byContact(hash)).isEmpty();
    }

    @Test
    void a_stop_is_read_as_it_was_stored_by_person_and_by_case() {
        var stop = new StopOrder(
                ola,
                new ClosedUse(new PurposeKey("newsletter"), ClosedUse.Why.WITHDRAWN, RECEIVED),
                caseRef,
                UUID.randomUUID());
        on.inTransaction(() -> stops.add(new PurposeStop(stop, NOW)));
        assertThat(byName(ola, PersonId.random())).containsExactly(stop);
        assertThat(byName(PersonId.random())).isEmpty();
        on.inTransaction(() -> stops.standingFor(caseRef).forEach(one -> one.takeBack(NOW)));
        assertThat(byName(ola)).isEmpty();
    }

    private SuppressionOrder suppressed(Closing closing, Extent extent) {
        var order = new SuppressionOrder(hash, closing, extent, RECEIVED, caseRef, UUID.randomUUID());
        on.inTransaction(() -> suppressions.add(new Suppression(order, NOW)));
        return order;
    }

    private List<SuppressionOrder> byContact(String... hashes) {
        return on.inTransaction(() -> suppressions.standing(List.of(hashes)).stream()
                .map(Suppression::order)
                .toList());
    }

    private List<StopOrder> byName(PersonId... people) {
        return on.inTransaction(() ->
                stops.standing(List.of(people)).stream().map(PurposeStop::order).toList());
    }
}
