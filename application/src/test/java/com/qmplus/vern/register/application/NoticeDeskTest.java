package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.register.NoticeIncomplete;
import com.qmplus.vern.register.NoticeSection;
import com.qmplus.vern.register.NoticeWording.Way;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RegisterMovedOn;
import com.qmplus.vern.register.ReviewerWroteIt;
import com.qmplus.vern.register.Source;
import com.qmplus.vern.register.WrongWords;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeDeskTest {

    private static final Language EN = Language.EN;
    private static final NoticeForm WORDS = new NoticeForm("Kort", "Short", "Ord", "Words");

    private final EmployeeId per = EmployeeId.random();
    private final EmployeeId ida = EmployeeId.random();
    private final EmployeeId dag = EmployeeId.random();
    private final InMemoryNotices notices = new InMemoryNotices();
    private final InMemoryEmployees employees = new InMemoryEmployees();
    private final TestClock clock = TestClock.anyDay();
    private Register register = QmPlusRegister.register();
    private final PublishedNotices published = new PublishedNotices(notices, Settings.of(Map.of()), clock);

    private NoticeDesk as(EmployeeId who) {
        var current = new CurrentRegister(new InMemoryRegisterVersions()) {
            @Override
            public Register now() {
                return register;
            }
        };
        var role = who.equals(dag) ? Roles.DPO : Roles.PRIVACY_MANAGER;
        return new NoticeDesk(
                notices,
                published,
                new NoticeViews(published, new Colleagues(employees)),
                current,
                FixedCaller.employee(who.value(), role),
                clock);
    }

    private NoticeDraftView draft(EmployeeId who) {
        return as(who).draft(EN).orElseThrow();
    }

    private long seen() {
        return draft(per).version();
    }

    private void publishFirst() {
        as(per).begin();
        as(per).send(seen());
        as(ida).review(seen());
        as(ida).publish(seen());
    }

    @Test
    void the_words_that_Vern_comes_with_make_a_whole_notice() {
        as(per).begin();
        assertThat(draft(per).missing()).isEmpty();
        assertThat(draft(per).pieces()).hasSameSizeAs(NoticeSection.values());
        assertThat(as(per).preview(EN).parts()).hasSameSizeAs(NoticeSection.values());
    }

    @Test
    void a_notice_is_written_by_one_and_published_by_another() {
        employees.add(new Employee(ida, "Ida Strand", "ida", List.of(Roles.PRIVACY_MANAGER), Language.NB));
        assertThat(as(per).standing(EN).isPublished()).isFalse();
        publishFirst();
        var standing = as(dag).standing(EN);
        assertThat(standing.number()).isEqualTo(1);
        assertThat(standing.reviewedBy()).isEqualTo("Ida Strand");
        assertThat(standing.isUpToDate()).isTrue();
        assertThat(as(per).draft(EN)).isEmpty();
        var board = new NoticeBoard(published, Settings.of(Map.of()));
        assertThat(board.latest(EN)).hasValueSatisfying(edition -> {
            assertThat(edition.number()).isEqualTo(1);
            assertThat(edition.title()).isEqualTo("Privacy notice for QmPlus AS");
            assertThat(edition.changes()).isEmpty();
        });
    }

    @Test
    void whoever_wrote_it_does_not_review_it() {
        as(per).begin();
        as(ida).writePiece(seen(), NoticeSection.SHORT, WORDS);
        as(per).send(seen());
        assertThat(draft(ida).mine()).isTrue();
        assertThatExceptionOfType(ReviewerWroteIt.class).isThrownBy(() -> as(ida).review(seen()));
        assertThatExceptionOfType(ReviewerWroteIt.class).isThrownBy(() -> as(per).review(seen()));
    }

    @Test
    void the_next_version_begins_with_the_words_of_the_last_and_tells_what_changed() {
        publishFirst();
        as(per).begin();
        as(per).writePiece(seen(), NoticeSection.SHORT, WORDS);
        as(per).move(seen(), NoticeSection.SHORT, Way.DOWN);
        assertThat(draft(per).changes())
                .extracting(NoticeChangeView::what)
                .containsExactlyInAnyOrder("Heading", "Introduction", "Order of the pieces");
        as(per).send(seen());
        as(ida).review(seen());
        as(per).publish(seen());
        var board = new NoticeBoard(published, Settings.of(Map.of()));
        var second = board.latest(EN).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.changes()).hasSize(3);
        assertThat(second.page().parts().get(1).heading()).isEqualTo("Short");
        assertThat(board.version(1, EN).page().parts().getFirst().heading()).isEqualTo("In short");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> board.version(3, EN));
    }

    @Test
    void a_register_that_changes_makes_the_published_notice_untrue_at_once() {
        publishFirst();
        register = QmPlusRegister.without(Source.class);
        var standing = as(per).standing(EN);
        assertThat(standing.isUpToDate()).isFalse();
        assertThat(standing.untruths())
                .isNotEmpty()
                .allMatch(change -> change.kind().equals("REMOVED"));
        assertThat(standing.untruths().getFirst().section()).isEqualTo("Where we got them");
    }

    @Test
    void what_the_register_no_longer_tells_stops_the_draft() {
        register = QmPlusRegister.without(Source.class);
        as(per).begin();
        assertThat(draft(per).missing()).containsExactly("14(2)(f)");
        assertThatExceptionOfType(NoticeIncomplete.class).isThrownBy(() -> as(per).send(seen()));
    }

    @Test
    void what_was_reviewed_is_published_only_while_it_is_true() {
        as(per).begin();
        as(per).send(seen());
        as(ida).review(seen());
        register = QmPlusRegister.without(Source.class);
        assertThat(draft(per).overtaken()).isTrue();
        assertThatExceptionOfType(RegisterMovedOn.class).isThrownBy(() -> as(ida).publish(seen()));
        as(per).takeBack(seen());
        assertThat(draft(per).isWriting()).isTrue();
    }

    @Test
    void the_officer_advises_and_the_reviewer_says_why_it_comes_back() {
        as(per).begin();
        as(dag).advise(seen(), "Say it shorter");
        as(per).send(seen());
        as(ida).giveBack(seen(), "As Dag says");
        assertThat(draft(per).isWriting()).isTrue();
        assertThat(draft(per).steps())
                .extracting(step -> step.move() + " " + step.words())
                .containsExactly("WRITTEN null", "ADVISED Say it shorter", "SENT null", "RETURNED As Dag says");
    }

    @Test
    void a_purpose_is_told_in_plain_words_and_only_one_that_the_register_has() {
        as(per).begin();
        as(per).writePurpose(seen(), "newsletter", "Vi skriver til deg", "We write to you");
        assertThat(draft(per).purposes())
                .filteredOn(NoticeDraftView.PurposeLine::own)
                .extracting(line -> line.key() + " " + line.plain().en())
                .containsExactly("newsletter We write to you");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(per).writePurpose(seen(), "nonsense", "a", "b"));
    }

    @Test
    void promises_are_changed_added_and_dropped() {
        as(per).begin();
        int before = draft(per).promises().size();
        as(per).writePromise(seen(), 0, "Vi lover", "We promise");
        as(per).writePromise(seen(), before, "Og mer", "And more");
        assertThat(draft(per).promises()).hasSize(before + 1);
        assertThat(draft(per).promises().getFirst().en()).isEqualTo("We promise");
        as(per).dropPromise(seen(), 0);
        assertThat(draft(per).promises()).hasSize(before);
        assertThat(draft(per).promises().getLast().en()).isEqualTo("And more");
    }

    @ParameterizedTest
    @CsvSource({
        "'  ',a,b,c,headingNb,missing",
        "a,'',b,c,headingEn,missing",
        "a,b,'\n',c,wordsNb,missing",
        "a,b,c,'',wordsEn,missing"
    })
    void a_piece_needs_its_words_in_both_languages(
            String headingNb, String headingEn, String wordsNb, String wordsEn, String field, String reason) {
        refused(new NoticeForm(headingNb, headingEn, wordsNb, wordsEn), field, reason);
    }

    @Test
    void a_text_without_end_is_refused_at_its_field() {
        refused(new NoticeForm("a", "b", "c", "x".repeat(10_000_000)), "wordsEn", "tooLong");
        refused(new NoticeForm("x".repeat(121), "b", "c", "d"), "headingNb", "tooLong");
    }

    private void refused(NoticeForm form, String field, String reason) {
        as(per).begin();
        assertThatExceptionOfType(WrongWords.class)
                .isThrownBy(() -> as(per).writePiece(seen(), NoticeSection.DATA, form))
                .satisfies(wrong -> assertThat(wrong.arguments()).containsExactly(field, reason));
        assertThat(draft(per).changes()).isEmpty();
    }

    @Test
    void a_stale_page_changes_nothing() {
        as(per).begin();
        assertThatExceptionOfType(StalePage.class)
                .isThrownBy(() -> as(per).writePiece(seen() + 1, NoticeSection.SHORT, WORDS));
    }

    @Test
    void beginning_twice_begins_once() {
        as(per).begin();
        as(per).writePiece(seen(), NoticeSection.SHORT, WORDS);
        as(ida).begin();
        assertThat(draft(per).pieces().getFirst().heading().en()).isEqualTo("Short");
    }
}
