package com.qmplus.vern.register;

import static com.qmplus.vern.register.ARegister.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.qmplus.vern.register.NoticeWording.Piece;
import com.qmplus.vern.register.NoticeWording.PurposeWords;
import com.qmplus.vern.register.NoticeWording.Way;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeWordingTest {

    private final NoticeWording wording = ANotice.wording();

    @Test
    void a_piece_moves_one_place_and_no_further_than_the_ends() {
        assertThat(order(wording.moved(NoticeSection.PURPOSES, Way.UP)))
                .startsWith(NoticeSection.PURPOSES, NoticeSection.SHORT);
        assertThat(order(wording.moved(NoticeSection.SHORT, Way.DOWN)))
                .startsWith(NoticeSection.PURPOSES, NoticeSection.SHORT);
        assertThat(wording.moved(NoticeSection.SHORT, Way.UP)).isEqualTo(wording);
        assertThat(wording.moved(NoticeSection.CHANGES, Way.DOWN)).isEqualTo(wording);
    }

    @Test
    void other_words_stand_where_the_old_ones_stood() {
        var changed = wording.with(new Piece(NoticeSection.DATA, text("Data"), text("Other")));
        assertThat(order(changed)).isEqualTo(order(wording));
        assertThat(changed.piece(NoticeSection.DATA))
                .hasValueSatisfying(piece -> assertThat(piece.words()).isEqualTo(text("Other")));
    }

    @Test
    void a_purpose_is_told_in_its_own_words_or_in_those_of_the_register() {
        var notice = ANotice.complete();
        var newsletter = notice.facts().purposes().get(1);
        assertThat(notice.plain(newsletter)).isEqualTo(newsletter.description());
        var worded = wording.with(new PurposeWords("newsletter", text("first")))
                .with(new PurposeWords("newsletter", text("We write to you")));
        assertThat(worded.purposes()).hasSize(1);
        assertThat(new NoticeContent(1, notice.facts(), worded).plain(newsletter))
                .isEqualTo(text("We write to you"));
    }

    @Test
    void no_piece_stands_twice() {
        var piece = new Piece(NoticeSection.DATA, text("a"), text("b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeWording(List.of(piece, piece), List.of(), List.of()));
    }

    private static List<NoticeSection> order(NoticeWording wording) {
        return wording.pieces().stream().map(Piece::section).toList();
    }
}
