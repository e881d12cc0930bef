package com.qmplus.vern.retention.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.Hold.NewHold;
import com.qmplus.vern.retention.HoldGround;
import com.qmplus.vern.retention.Holds;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00.123456Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Sealed WORDS = new Sealed(new byte[] {1, 2, 3});

    private final Databases on;
    private final Holds holds;
    private final PersonId kari = PersonId.random();
    private final EmployeeId per = EmployeeId.random();

    HoldsContractTest(Databases on) {
        this.on = on;
        this.holds = on.repository(InMemoryHolds::new, JpaHolds::new);
    }

    @Test
    void it_is_read_as_it_was_stored() {
        var id = stored(FieldKey.EMAIL, NOW);
        on.inTransaction(() -> {
            var hold = holds.find(id).orElseThrow();
            assertThat(hold.person()).isEqualTo(kari);
            assertThat(hold.field()).isEqualTo(FieldKey.EMAIL);
            assertThat(hold.ground()).isEqualTo(HoldGround.AUTHORITY_ORDER);
            assertThat(hold.words()).isEqualTo(WORDS);
            assertThat(hold.owner()).isEqualTo(per);
            assertThat(hold.review()).isEqualTo(TODAY.plusMonths(1));
            assertThat(hold.set()).isEqualTo(NOW);
            assertThat(hold.stands()).isTrue();
        });
    }

    @Test
    void those_of_a_person_are_found_and_of_them_those_that_stand() {
        var first = stored(null, NOW);
        var second = stored(FieldKey.PHONE, NOW.plusSeconds(60));
        on.inTransaction(() -> holds.find(first).orElseThrow().lift(per, WORDS, NOW));
        on.inTransaction(() -> {
            assertThat(holds.of(kari)).extracting(Hold::id).containsExactly(first, second);
            assertThat(holds.standing(kari)).extracting(Hold::id).containsExactly(second);
            assertThat(holds.of(PersonId.random())).isEmpty();
            assertThat(holds.find(UUID.randomUUID())).isEmpty();
            assertThat(holds.find(first).orElseThrow().liftedBy()).isEqualTo(per);
        });
    }

    private UUID stored(@Nullable FieldKey field, Instant when) {
        var hold = new NewHold(UUID.randomUUID(), field, HoldGround.AUTHORITY_ORDER, TODAY.plusMonths(1), WORDS);
        on.inTransaction(() -> holds.add(new Hold(kari, hold, KeyId.random(), per, when, TODAY)));
        return hold.id();
    }
}
