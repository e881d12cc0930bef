package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.RequestDraft;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Leases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseClockTest {

    private static final Sealed SEALED = new Sealed(new byte[] {1});

    private final RightsWorld world = new RightsWorld(new RecordingAccessLog());
    private boolean leaseIsOurs = true;

    @Test
    void a_round_that_fails_keeps_none_of_the_others_from_being_made() {
        var made = new ArrayList<String>();
        clock(new CaseRounds() {
                    @Override
                    public boolean tidy() {
                        throw new IllegalStateException("drafts");
                    }

                    @Override
                    public void takeDown() {
                        made.add("taken down");
                        throw new IllegalStateException("answers");
                    }

                    @Override
                    public void tellUnfetched() {
                        made.add("told");
                    }
                })
                .strike();

        assertThat(made).containsExactly("taken down", "told");
    }

    @Test
    void all_old_drafts_go_in_one_visit_however_many_there_are() {
        var drafts = start(2 * DraftBook.AT_A_TIME + 1);
        world.clock.pass(Duration.ofHours(2));

        clock(world.rounds()).strike();

        assertThat(drafts).allSatisfy(id -> assertThat(world.drafts.find(id)).isEmpty());
    }

    @Test
    void a_draft_whose_key_is_missing_goes_like_the_others() {
        var keyless = DraftId.random();
        world.drafts.add(new RequestDraft(keyless, KeyId.random(), Language.NB, SEALED, world.clock.instant()));
        var another = start(1);
        world.clock.pass(Duration.ofHours(2));

        clock(world.rounds()).strike();

        assertThat(world.drafts.find(keyless)).isEmpty();
        assertThat(world.drafts.find(another.getFirst())).isEmpty();
    }

    @Test
    void the_node_without_the_lease_makes_no_round() {
        var drafts = start(1);
        world.clock.pass(Duration.ofHours(2));
        leaseIsOurs = false;

        clock(world.rounds()).strike();

        assertThat(world.drafts.find(drafts.getFirst())).isPresent();
    }

    private List<DraftId> start(int many) {
        var ids = Stream.generate(DraftId::random).limit(many).toList();
        for (var id : ids)
            world.drafts.add(
                    new RequestDraft(id, world.vault.newKey(id.value()), Language.NB, SEALED, world.clock.instant()));
        return ids;
    }

    private CaseClock clock(CaseRounds rounds) {
        return new CaseClock(
                rounds,
                world.deadlines(),
                world.recipientRounds(),
                world.errandRounds(),
                new Leases(null, world.clock) {
                    @Override
                    public boolean hold(String name, Duration duration) {
                        return leaseIsOurs;
                    }
                });
    }
}
