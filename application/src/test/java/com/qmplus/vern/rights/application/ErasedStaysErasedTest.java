package com.qmplus.vern.rights.application;

import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.ErasureHolds.HeldBack;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.retention.Erased;
import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.retention.application.InMemoryErasures;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasedStaysErasedTest {

    private final PeopleWorld world = new PeopleWorld();
    private final InMemoryErasures erasures = new InMemoryErasures();
    private final InMemoryWatch watch = new InMemoryWatch();
    private final UUID request = UUID.randomUUID();
    private final Person ola = world.person("Ola Hansen", CUSTOMER_CONTACT);

    @Test
    void of_a_ledger_that_is_empty_nobody_can_tell() {
        assertThat(look()).isEqualTo(new Checked.CannotTell("nothing-erased"));
    }

    @Test
    void an_erasure_of_a_case_that_nobody_knows_any_more_is_not_looked_at() {
        erased(SystemKey.VERN);
        assertThat(look()).isEqualTo(new Checked.CannotTell("nothing-erased"));
    }

    @Test
    void what_is_gone_stays_gone_and_what_is_there_again_is_found() {
        watch.isOf(request, ola.id());
        erased(SystemKey.VERN);
        assertThat(look()).isEqualTo(new Checked.Kept(1));
        world.give(ola, "phone", "10 00 00 01");
        assertThat(look())
                .isEqualTo(new Checked.Broken(
                        1, 1, List.of(new Offence(Offence.Kind.CASE, request.toString(), "came-back"))));
    }

    @Test
    void what_is_held_elsewhere_is_no_concern_of_the_store() {
        watch.isOf(request, ola.id());
        erased(new SystemKey("website"));
        world.give(ola, "phone", "10 00 00 01");
        assertThat(look()).isEqualTo(new Checked.CannotTell("nothing-erased"));
    }

    @Test
    void whoever_has_come_back_since_brings_it_along() {
        watch.isOf(request, ola.id());
        erased(SystemKey.VERN);
        world.clock.pass(Duration.ofDays(2));
        ola.begin(new RelationKindKey("customer"), world.today(), null);
        world.give(ola, "phone", "10 00 00 01");
        assertThat(look()).isEqualTo(new Checked.Kept(1));
    }

    @Test
    void what_has_to_be_held_may_stay() {
        watch.isOf(request, ola.id());
        erased(SystemKey.VERN);
        world.give(ola, "phone", "10 00 00 01");
        world.holds = person -> new HeldBack(true, Set.of());
        assertThat(look()).isEqualTo(new Checked.Kept(1));
    }

    private void erased(SystemKey where) {
        var gone = new Erased(new FieldKey("phone"), null, where, SystemKey.HUBSPOT, "17(1)(b)");
        erasures.add(new Erasure(UUID.randomUUID(), request, world.clock.instant(), List.of(), List.of(gone)));
    }

    private Checked look() {
        return new ErasedStaysErased(erasures, watch, world.erasedAgainstStored()).look(world.clock.instant());
    }
}
