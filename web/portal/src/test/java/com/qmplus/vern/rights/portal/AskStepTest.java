package com.qmplus.vern.rights.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.application.DraftView;
import com.qmplus.vern.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskStepTest {

    @Test
    void each_question_leads_to_the_next_and_the_last_to_the_check() {
        assertThat(AskStep.NAME.next()).isEqualTo(AskStep.EMAIL);
        assertThat(AskStep.SCOPE.next()).isEqualTo(AskStep.CHECK);
        assertThat(AskStep.CHECK.next()).isEqualTo(AskStep.CHECK);
    }

    @Test
    void a_draft_is_open_at_the_first_answer_that_cannot_be_left_out() {
        assertThat(AskStep.firstOpenIn(draft("", "ola@example.no"))).isEqualTo(AskStep.NAME);
        assertThat(AskStep.firstOpenIn(draft("Ola", " "))).isEqualTo(AskStep.EMAIL);
    }

    @Test
    void a_draft_without_phone_and_scope_can_be_checked() {
        assertThat(AskStep.firstOpenIn(draft("Ola", "ola@example.no"))).isEqualTo(AskStep.CHECK);
    }

    private static DraftView draft(String name, String email) {
        return new DraftView(DraftId.random(), Language.NB, name, email, "", "", false);
    }
}
