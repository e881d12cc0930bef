package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimDeskTest {

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world).asked().confirmed().taken();
    private final ClaimDesk desk = world.claimDesk();

    @Test
    void a_claim_is_added_with_its_words() {
        desk.add(journey.id(), journey.version(), Right.ERASURE, Set.of(Ground.UNNECESSARY), "Slett alt 🦊");

        assertThat(view().claims())
                .satisfiesExactly(access -> assertThat(access.right()).isEqualTo(Right.ACCESS), erasure -> {
                    assertThat(erasure.right()).isEqualTo(Right.ERASURE);
                    assertThat(erasure.grounds()).containsExactly(Ground.UNNECESSARY);
                    assertThat(erasure.words()).isEqualTo("Slett alt 🦊");
                    assertThat(erasure.open()).isTrue();
                });
        assertThat(view().rights()).containsExactly(Right.ACCESS, Right.ERASURE);
    }

    @Test
    void others_see_which_rights_and_not_a_word_more() {
        desk.add(journey.id(), journey.version(), Right.ERASURE, Set.of(Ground.UNLAWFUL), "Slett alt");
        world.as(world.nils);

        assertThat(view().rights()).containsExactly(Right.ACCESS, Right.ERASURE);
        assertThat(view().claims()).allSatisfy(claim -> {
            assertThat(claim.words()).isEmpty();
            assertThat(claim.grounds()).isEmpty();
        });
    }

    @Test
    void grounds_are_found_by_whoever_works_on_the_case() {
        desk.add(journey.id(), journey.version(), Right.ERASURE, Set.of(), "");
        desk.ground(journey.id(), journey.version(), last(), Set.of(Ground.CHILD_ONLINE));

        assertThat(view().claims().getLast().grounds()).containsExactly(Ground.CHILD_ONLINE);
    }

    @Test
    void what_a_claim_is_about_is_set_with_a_reason_and_told_in_the_words_of_the_register() {
        assertThatThrownBy(() -> about(Set.of("field:phone"), " ")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> about(Set.of("field:shoe-size"), "She said so"))
                .isInstanceOf(NotFound.class);

        about(Set.of("field:phone", "purpose:newsletter"), "She said so on the phone");

        assertThat(view().claims().getFirst().about())
                .extracting(Text::en)
                .containsExactly("Send you the newsletter", "Phone");
        assertThat(desk.scope(journey.id(), last()).chosen())
                .containsExactlyInAnyOrder("field:phone", "purpose:newsletter");
        world.as(world.nils);
        assertThat(view().claims().getFirst().about()).as("not theirs to read").isEmpty();
    }

    @Test
    void a_claim_can_be_about_everything_again() {
        about(Set.of("field:phone"), "She said so");
        about(Set.of(), "She meant all of it");

        assertThat(view().claims().getFirst().about()).isEmpty();
        assertThat(journey.request().claims().all().getFirst().scope()).isEqualTo(ClaimScope.EVERYTHING);
    }

    private void about(Set<String> keys, String reason) {
        desk.about(journey.id(), journey.version(), last(), keys, reason);
    }

    @Test
    void a_withdrawal_that_was_told_needs_how() {
        assertThatThrownBy(() -> desk.withdraw(journey.id(), journey.version(), last(), " "))
                .isInstanceOf(InvalidField.class);

        desk.withdraw(journey.id(), journey.version(), last(), "By phone today");

        assertThat(journey.request().state()).isEqualTo(RequestState.CLOSED);
    }

    @Test
    void a_stale_page_and_another_employee_are_refused() {
        var version = journey.version();
        desk.add(journey.id(), version, Right.ERASURE, Set.of(), "");

        assertThatThrownBy(() -> desk.add(journey.id(), version - 1, Right.PORTABILITY, Set.of(), ""))
                .isInstanceOf(StalePage.class);
        world.as(world.nils);
        assertThatThrownBy(
                        () -> world.claimDesk().add(journey.id(), journey.version(), Right.PORTABILITY, Set.of(), ""))
                .isInstanceOf(NotYourCase.class);
    }

    @Test
    void the_person_withdraws_with_reference_and_code_and_whoever_works_on_it_is_told() {
        journey.entered();
        int before = world.mails.size();
        world.window().withdraw(journey.grant(), last());

        assertThat(journey.request().state()).isEqualTo(RequestState.CLOSED);
        assertThat(world.mails.subList(before, world.mails.size()))
                .extracting(NewMail::kind)
                .containsExactly(MailKind.CASE_WORKER_NOTICE, MailKind.LETTER_WAITS);
        assertThat(world.mails.getLast().values()).containsEntry("reference", journey.reference());
    }

    private RequestView view() {
        return world.desk().view(journey.id());
    }

    private ClaimId last() {
        return journey.request().claims().all().getLast().id();
    }
}
