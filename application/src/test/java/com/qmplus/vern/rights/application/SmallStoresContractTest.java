package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.ACase.KARI;
import static com.qmplus.vern.rights.application.ACase.MORNING;
import static com.qmplus.vern.rights.application.ACase.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.AnswerId;
import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.AttachmentKind;
import com.qmplus.vern.rights.CaseAttachment;
import com.qmplus.vern.rights.CaseAttachments;
import com.qmplus.vern.rights.CaseLetter;
import com.qmplus.vern.rights.CaseLetters;
import com.qmplus.vern.rights.CaseMessage;
import com.qmplus.vern.rights.CaseMessages;
import com.qmplus.vern.rights.CodePlea;
import com.qmplus.vern.rights.CodePleas;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.Drafts;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandPolicy;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.Evidence;
import com.qmplus.vern.rights.Evidences;
import com.qmplus.vern.rights.FinishedAnswer;
import com.qmplus.vern.rights.FinishedAnswers;
import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.Locks;
import com.qmplus.vern.rights.MessageId;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestDraft;
import com.qmplus.vern.rights.RequestDraft.Answer;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Databases;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Drafts, locks, pleas for codes and finished answers. */
@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallStoresContractTest {

    private static final Sealed SEALED = new Sealed(new byte[] {4, 5, 6});
    private static final Sealed OTHER = new Sealed(new byte[] {7, 8});

    private final Databases on;
    private final Drafts drafts;
    private final Locks locks;
    private final CodePleas pleas;
    private final FinishedAnswers answers;
    private final CaseLetters letters;
    private final CaseMessages messages;
    private final CaseAttachments attachments;
    private final Evidences evidences;
    private final Errands errands;
    private final Requests requests;
    private final DraftId id = DraftId.random();
    private final ReferenceNumber reference = ReferenceNumber.random(new SecureRandom());

    SmallStoresContractTest(Databases on) {
        this.on = on;
        drafts = on.repository(InMemoryDrafts::new, JpaDrafts::new);
        locks = on.repository(InMemoryLocks::new, JpaLocks::new);
        pleas = on.repository(InMemoryCodePleas::new, JpaCodePleas::new);
        attachments = on.repository(InMemoryCaseAttachments::new, JpaCaseAttachments::new);
        evidences = on.repository(InMemoryEvidences::new, JpaEvidences::new);
        errands = on.repository(InMemoryErrands::new, JpaErrands::new);
        messages = on.repository(InMemoryCaseMessages::new, JpaCaseMessages::new);
        letters = on.repository(InMemoryCaseLetters::new, JpaCaseLetters::new);
        answers = on.repository(InMemoryFinishedAnswers::new, JpaFinishedAnswers::new);
        requests = on.repository(InMemoryRequests::new, JpaRequests::new);
        on.inTransaction(() -> drafts.add(new RequestDraft(id, KeyId.random(), Language.EN, SEALED, MORNING)));
    }

    @Test
    void a_draft_keeps_what_was_answered() {
        on.inTransaction(() -> drafts.findAlone(id).orElseThrow().answer(Answer.EMAIL, SEALED));
        on.inTransaction(() -> {
            var draft = drafts.find(id).orElseThrow();
            assertThat(draft.answer(Answer.EMAIL)).isEqualTo(SEALED);
            assertThat(draft.answer(Answer.NAME)).isNull();
            assertThat(draft.language()).isEqualTo(Language.EN);
            assertThat(draft.isSent()).isFalse();
        });
    }

    @Test
    void a_draft_remembers_as_what_it_was_sent_and_tells_the_code_once() {
        var request = RequestId.random();
        on.inTransaction(() -> drafts.findAlone(id).orElseThrow().sent(request, SEALED, "here"));
        on.inTransaction(() -> assertThat(drafts.findAlone(id).orElseThrow().tellCode("", MORNING))
                .isEqualTo(SEALED));
        on.inTransaction(() -> {
            var draft = drafts.findAlone(id).orElseThrow();
            assertThat(draft.request()).isEqualTo(request);
            assertThat(draft.tellCode("here", MORNING.plusSeconds(59))).isEqualTo(SEALED);
            assertThat(draft.tellCode("here", MORNING.plusSeconds(60))).isNull();
        });
        on.inTransaction(() -> assertThat(drafts.findAlone(id).orElseThrow().tellCode("here", MORNING))
                .isNull());
    }

    @Test
    void old_drafts_are_found_and_removed() {
        assertThat(on.inTransaction(() -> drafts.startedBy(MORNING.minusSeconds(1), 9999)))
                .extracting(RequestDraft::id)
                .doesNotContain(id);
        on.inTransaction(() -> drafts.startedBy(MORNING, 9999).stream()
                .filter(draft -> draft.id().equals(id))
                .forEach(drafts::remove));
        assertThat(on.inTransaction(() -> drafts.find(id))).isEmpty();
    }

    @Test
    void a_lock_counts_and_locks() {
        for (int time = 0; time < 5; time++)
            on.inTransaction(() -> locks.of(reference, MORNING).wrong(MORNING));

        assertThat(on.inTransaction(() -> locks.isLocked(reference))).isTrue();
        on.inTransaction(() -> locks.of(reference, MORNING).open(MORNING));
        assertThat(on.inTransaction(() -> locks.isLocked(reference))).isFalse();
    }

    @Test
    void a_lock_that_never_locked_is_forgotten() {
        var locked = ReferenceNumber.random(new SecureRandom());
        on.inTransaction(() -> locks.of(reference, MORNING).wrong(MORNING));
        for (int time = 0; time < 5; time++)
            on.inTransaction(() -> locks.of(locked, MORNING).wrong(MORNING));
        int forgotten = on.inTransaction(() -> locks.forget(MORNING.plus(Duration.ofSeconds(1))));

        assertThat(forgotten).isPositive();
        assertThat(on.inTransaction(() -> locks.isLocked(locked))).isTrue();
    }

    @Test
    void pleas_wait_in_the_order_in_which_they_came() {
        var second = new CodePlea(reference, "b", MORNING.plusSeconds(1));
        var first = new CodePlea(reference, "a", MORNING);
        on.inTransaction(() -> List.of(second, first).forEach(pleas::add));
        assertThat(on.inTransaction(this::hashesOfPleas)).containsExactly("a", "b");

        on.inTransaction(() -> pleas.waiting(9999).stream()
                .filter(plea -> plea.reference().equals(reference))
                .filter(plea -> plea.addressHash().equals("a"))
                .forEach(pleas::remove));
        assertThat(on.inTransaction(this::hashesOfPleas)).containsExactly("b");
    }

    private List<String> hashesOfPleas() {
        return pleas.waiting(9999).stream()
                .filter(plea -> plea.reference().equals(reference))
                .map(CodePlea::addressHash)
                .toList();
    }

    @Test
    void letters_come_in_order_and_keep_when_they_were_read_and_posted() {
        var request = aCase().now();
        var other = aCase().now();
        var first = letter(request, 0, LetterKind.ACKNOWLEDGEMENT);
        var second = letter(request, 1, LetterKind.EXTENSION);
        on.inTransaction(() -> {
            requests.add(request);
            requests.add(other);
            List.of(second, first, letter(other, 0, LetterKind.REFUSAL)).forEach(letters::add);
        });
        on.inTransaction(() -> {
            var found = letters.find(request.id(), first.id()).orElseThrow();
            found.read(MORNING);
            found.read(MORNING.plusSeconds(60));
            found.posted(LocalDate.parse("2026-11-24"));
        });
        on.inTransaction(() -> {
            assertThat(letters.of(request.id())).extracting(CaseLetter::id).containsExactly(first.id(), second.id());
            var found = letters.of(request.id()).getFirst();
            assertThat(found.read()).isEqualTo(MORNING);
            assertThat(found.posted()).isEqualTo("2026-11-24");
            assertThat(found.content()).isEqualTo(SEALED);
            assertThat(found.sha256()).hasSize(64);
            assertThat(found.textVersion()).isEqualTo("0123456789ab");
            assertThat(letters.find(other.id(), first.id())).isEmpty();
        });
    }

    @Test
    void messages_come_in_order_and_are_read_once() {
        var request = aCase().now();
        on.inTransaction(() -> {
            requests.add(request);
        });
        on.inTransaction(() -> {
            messages.add(message(request, 1, "b"));
            messages.add(message(request, 0, "a"));
        });
        on.inTransaction(() -> {
            messages.of(request.id()).getFirst().read(MORNING);
            messages.of(request.id()).getFirst().read(MORNING.plusSeconds(5));
        });
        on.inTransaction(() -> {
            assertThat(messages.of(request.id())).extracting(CaseMessage::place).containsExactly(0, 1);
            assertThat(messages.of(request.id())).extracting(CaseMessage::read).containsExactly(MORNING, null);
            assertThat(messages.of(request.id())).allMatch(CaseMessage::isFromPerson);
        });
    }

    @Test
    void an_attachment_outlives_its_content() {
        var request = aCase().now();
        var message = message(request, 0, "a");
        var file = new CaseAttachment(
                AttachmentId.random(),
                request.id(),
                message.id(),
                0,
                SEALED,
                AttachmentKind.PDF,
                3,
                "0".repeat(64),
                MORNING);
        on.inTransaction(() -> {
            requests.add(request);
        });
        on.inTransaction(() -> {
            messages.add(message);
            attachments.add(file, SEALED);
        });
        on.inTransaction(() -> {
            var found = attachments.of(request.id()).getFirst();
            assertThat(attachments.content(found)).contains(SEALED);
            attachments.delete(found, new Decider.Vern(), MORNING);
            attachments.delete(found, new Decider.ThePerson(), MORNING.plusSeconds(5));
        });
        on.inTransaction(() -> {
            var found = attachments.of(request.id()).getFirst();
            assertThat(found.deleted()).isEqualTo(MORNING);
            assertThat(found.deletedBy()).isEqualTo(Decider.VERN);
            assertThat(found.kind()).isEqualTo(AttachmentKind.PDF);
            assertThat(attachments.content(found)).isEmpty();
        });
    }

    @Test
    void what_shows_that_it_was_done_stays_in_the_case_with_its_content_apart() {
        var request = aCase().now();
        var held = new HeldDatum("interests", "Hytte", "crm", "crm", null);
        var errand = new ErrandPolicy.Order("crm", ErrandKind.ERASE, List.of(new ErrandItem(held, "17(1)", null)))
                .errand(request.id(), Set.of(), MORNING);
        var evidence = new Evidence(
                AttachmentId.random(), errand, SEALED, AttachmentKind.PNG, 3, "0".repeat(64), KARI.id(), MORNING);
        on.inTransaction(() -> requests.add(request));
        on.inTransaction(() -> errands.add(errand));
        on.inTransaction(() -> evidences.add(evidence, SEALED));

        on.inTransaction(() -> {
            var found = evidences.of(request.id()).getFirst();
            assertThat(found.errand()).isEqualTo(errand.id());
            assertThat(found.by()).isEqualTo(KARI.id());
            assertThat(found.kind()).isEqualTo(AttachmentKind.PNG);
            assertThat(evidences.content(found)).isEqualTo(SEALED);
        });
        assertThat(on.inTransaction(() -> evidences.of(RequestId.random()))).isEmpty();
    }

    private static CaseMessage message(DataSubjectRequest request, int place, String ticket) {
        return new CaseMessage(
                MessageId.random(), request.id(), place, new Decider.ThePerson(), SEALED, ticket.repeat(64), MORNING);
    }

    private static CaseLetter letter(DataSubjectRequest request, int place, LetterKind kind) {
        return new CaseLetter(
                LetterId.random(),
                request,
                place,
                kind,
                SEALED,
                "0".repeat(64),
                "0123456789ab",
                new Decider.Vern(),
                MORNING);
    }

    @Test
    void every_answer_outlives_its_content_in_the_order_in_which_they_were_given() {
        var request = aCase().now();
        var first = AnswerId.random();
        var second = AnswerId.random();
        on.inTransaction(() -> {
            requests.add(request);
            answers.addPiece(second, 0, SEALED);
            answers.add(answer(second, request, 1, 1, "later"));
            answers.addPiece(first, 1, OTHER);
            answers.addPiece(first, 0, SEALED);
            answers.add(answer(first, request, 0, 2, "earlier"));
        });
        on.inTransaction(() -> {
            assertThat(answers.piece(first, 0)).contains(SEALED);
            assertThat(answers.piece(first, 1)).contains(OTHER);
            assertThat(answers.piece(first, 2)).isEmpty();
            answers.deleteContent(answers.of(request.id()).getFirst());
        });
        on.inTransaction(() -> {
            var earlier = answers.of(request.id()).getFirst();
            assertThat(earlier.hasContent()).isFalse();
            assertThat(earlier.sha256()).isEqualTo("earlier");
            assertThat(earlier.manifest()).isEqualTo("{}");
            assertThat(earlier.size()).isEqualTo(7L << 32);
            assertThat(earlier.made()).isEqualTo(MORNING);
            assertThat(answers.piece(first, 0)).isEmpty();
            assertThat(answers.piece(first, 1)).isEmpty();
            var last = answers.last(request.id()).orElseThrow();
            assertThat(last.sha256()).isEqualTo("later");
            assertThat(last.id()).isEqualTo(second);
            assertThat(last.pieces()).isEqualTo(1);
            assertThat(last.isWhole()).isFalse();
            assertThat(answers.piece(second, 0)).contains(SEALED);
        });
    }

    private static FinishedAnswer answer(AnswerId id, DataSubjectRequest request, int place, int pieces, String sha) {
        return new FinishedAnswer(
                id, request.id(), place, new FinishedAnswer.Content(7L << 32, pieces, "{}", sha), MORNING);
    }
}
