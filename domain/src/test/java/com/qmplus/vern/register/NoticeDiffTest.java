package com.qmplus.vern.register;

import static com.qmplus.vern.register.ANotice.TODAY;
import static com.qmplus.vern.register.ARegister.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.NoticeChange.Kind;
import com.qmplus.vern.register.NoticeWording.Piece;
import com.qmplus.vern.register.NoticeWording.Way;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeDiffTest {

    private final NoticeContent published = ANotice.complete();

    @Test
    void finds_nothing_between_a_notice_and_itself() {
        assertThat(NoticeDiff.between(published, ANotice.complete())).isEmpty();
        assertThat(untruths(ARegister.small())).isEmpty();
    }

    @Test
    void tells_a_changed_storage_time_with_what_it_was_and_is() {
        var longer = ARegister.small()
                .where(
                        RetentionRule.class,
                        "newsletter/contact",
                        it -> new RetentionRule(
                                it.purpose(),
                                it.category(),
                                it.trigger(),
                                it.period(),
                                it.action(),
                                text("two years"),
                                it.basis(),
                                it.valid(),
                                false));
        assertThat(untruths(longer)).singleElement().satisfies(change -> {
            assertThat(change.section()).isEqualTo(NoticeSection.STORAGE);
            assertThat(change.aspect()).isEqualTo(NoticeAspect.KEPT_FOR);
            assertThat(change.about()).isEqualTo(text("newsletter"));
            assertThat(change.with()).isEqualTo(text("Contact"));
            assertThat(change.before()).isEqualTo(text("a year"));
            assertThat(change.after()).isEqualTo(text("two years"));
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        });
    }

    @Test
    void tells_a_new_purpose_as_one_change_in_each_piece() {
        var sms = new PurposeKey("sms");
        var more = ARegister.small()
                .with(ARegister.purpose(
                        sms,
                        new BasisFor("reader", LawfulBasis.CONSENT, null, text("yes"), null, null),
                        ARegister.CONTACT))
                .with(ARegister.rule(sms, ARegister.CONTACT));
        assertThat(untruths(more))
                .extracting(change -> change.kind() + " " + change.section() + " " + change.aspect())
                .containsExactly("ADDED PURPOSES PURPOSE", "ADDED STORAGE KEPT_FOR");
    }

    @Test
    void tells_a_purpose_that_is_gone() {
        var fewer = ARegister.small()
                .where(Purpose.class, "newsletter", it -> it.withValid(new Validity(null, TODAY.minusDays(1))));
        assertThat(untruths(fewer))
                .filteredOn(change -> change.section() == NoticeSection.PURPOSES)
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.REMOVED));
    }

    @Test
    void tells_a_new_ground_within_a_purpose_that_stays() {
        var two = ARegister.small()
                .where(
                        Purpose.class,
                        "newsletter",
                        it -> it.withBases(List.of(
                                it.bases().getFirst(),
                                new BasisFor("customer", LawfulBasis.CONSENT, null, text("yes"), null, null))));
        assertThat(untruths(two)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ADDED);
            assertThat(change.with()).isEqualTo(text("Customers"));
            assertThat(change.after()).isEqualTo(text("6(1)(a) · yes"));
        });
    }

    @Test
    void tells_other_words_and_another_order() {
        var wording = ANotice.wording()
                .with(new Piece(NoticeSection.DATA, text("About DATA"), text("Other words")))
                .moved(NoticeSection.DATA, Way.UP);
        assertThat(NoticeDiff.between(published, new NoticeContent(1, published.facts(), wording)))
                .extracting(NoticeChange::aspect)
                .containsExactly(NoticeAspect.ORDER, NoticeAspect.WORDS);
    }

    @Test
    void a_promise_that_is_taken_out_leaves_the_others_as_they_were() {
        var three = ANotice.wording().promising(List.of(text("one"), text("two"), text("three")));
        var two = three.promising(List.of(text("two"), text("three")));
        assertThat(NoticeDiff.between(
                        new NoticeContent(1, published.facts(), three), new NoticeContent(1, published.facts(), two)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Kind.REMOVED);
                    assertThat(change.before()).isEqualTo(text("one"));
                });
    }

    @Test
    void another_heading_is_not_another_order() {
        var renamed = ANotice.wording().with(new Piece(NoticeSection.DATA, text("New"), text("Words on DATA")));
        assertThat(NoticeDiff.between(published, new NoticeContent(1, published.facts(), renamed)))
                .extracting(NoticeChange::aspect)
                .containsExactly(NoticeAspect.HEADING);
    }

    @Test
    void other_words_are_no_untruth() {
        var reworded = new NoticeContent(
                1,
                published.facts(),
                ANotice.wording().with(new NoticeWording.PurposeWords("newsletter", text("We write to you"))));
        assertThat(NoticeDiff.untruths(reworded, published.facts())).isEmpty();
    }

    private List<NoticeChange> untruths(ARegister now) {
        return NoticeDiff.untruths(published, NoticeFacts.of(now.register(), TODAY));
    }
}
