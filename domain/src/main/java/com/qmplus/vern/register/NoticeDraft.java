package com.qmplus.vern.register;

import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The next version of the notice on its way to the public: written by one, reviewed by another, published. One is open at a time.
 * What was reviewed is frozen, and that is what is published; what was published is kept with its steps.
 */
@Entity
@Table(name = "notice_draft")
public class NoticeDraft {

    private static final String OPEN = "OPEN";

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "draft_state")
    private NoticeState state;

    /** One draft at most bears this mark; the database holds to it. */
    @Column(name = "open_mark")
    private @Nullable String openMark;

    /** The {@link NoticeWording} as a document. */
    private String wording;

    /** The document that was reviewed. */
    private @Nullable String reviewed;

    /** Changes with every step, so that the version does. */
    private int moves;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<NoticeStep> steps = new ArrayList<>();

    protected NoticeDraft() {} // for JPA

    public NoticeDraft(String wording, EmployeeId by, Instant when) {
        this.id = UUID.randomUUID();
        this.state = NoticeState.WRITING;
        this.openMark = OPEN;
        this.wording = wording;
        note(NoticeMove.WRITTEN, by, when, null);
    }

    public void write(String words, EmployeeId by, Instant when) {
        mustBe(NoticeState.WRITING);
        wording = words;
        note(NoticeMove.WRITTEN, by, when, null);
    }

    /** A notice that lacks a point of the law is not worth anybody's second look. */
    public void send(NoticeContent content, EmployeeId by, Instant when) {
        mustBe(NoticeState.WRITING);
        NoticeIncomplete.refuse(content);
        state = NoticeState.IN_REVIEW;
        note(NoticeMove.SENT, by, when, null);
    }

    /** To write on, whoever does it. */
    public void takeBack(EmployeeId by, Instant when) {
        if (state != NoticeState.IN_REVIEW && state != NoticeState.REVIEWED) throw new NoticeNotNow();
        state = NoticeState.WRITING;
        reviewed = null;
        note(NoticeMove.TAKEN_BACK, by, when, null);
    }

    public void giveBack(String why, EmployeeId by, Instant when) {
        mustBe(NoticeState.IN_REVIEW);
        refuseWriter(by);
        state = NoticeState.WRITING;
        note(NoticeMove.RETURNED, by, when, why);
    }

    /** @param document the content as it will be published */
    public void review(NoticeContent content, String document, EmployeeId by, Instant when) {
        mustBe(NoticeState.IN_REVIEW);
        refuseWriter(by);
        NoticeIncomplete.refuse(content);
        state = NoticeState.REVIEWED;
        reviewed = document;
        note(NoticeMove.REVIEWED, by, when, null);
    }

    /** The data protection officer advises, and decides nothing (GDPR art. 38(6), 39(1)(a)). */
    public void advise(String words, EmployeeId by, Instant when) {
        if (state == NoticeState.PUBLISHED) throw new NoticeNotNow();
        note(NoticeMove.ADVISED, by, when, words);
    }

    /**
     * @param reviewedContent what the reviewed document says
     * @param now the register's facts at this moment: what has become untrue since the review is not published
     */
    public NoticeVersion publish(
            int number, NoticeContent reviewedContent, NoticeFacts now, EmployeeId by, Instant when) {
        mustBe(NoticeState.REVIEWED);
        NoticeIncomplete.refuse(reviewedContent);
        if (!NoticeDiff.untruths(reviewedContent, now).isEmpty()) throw new RegisterMovedOn();
        state = NoticeState.PUBLISHED;
        openMark = null;
        note(NoticeMove.PUBLISHED, by, when, null);
        return new NoticeVersion(
                number, Objects.requireNonNull(reviewed), reviewedContent.registerVersion(), reviewer(), by, when);
    }

    public boolean wasWrittenBy(EmployeeId employee) {
        return steps.stream()
                .filter(step -> step.move() == NoticeMove.WRITTEN || step.move() == NoticeMove.SENT)
                .anyMatch(step -> step.by().equals(employee));
    }

    private void refuseWriter(EmployeeId by) {
        if (wasWrittenBy(by)) throw new ReviewerWroteIt();
    }

    private EmployeeId reviewer() {
        return steps.stream()
                .filter(step -> step.move() == NoticeMove.REVIEWED)
                .reduce((earlier, later) -> later)
                .map(NoticeStep::by)
                .orElseThrow(NoticeNotNow::new);
    }

    private void mustBe(NoticeState wanted) {
        if (state != wanted) throw new NoticeNotNow();
    }

    /** Somebody who writes on is noted once, until somebody else does something. */
    private void note(NoticeMove move, EmployeeId by, Instant when, @Nullable String words) {
        moves++;
        var last = steps.isEmpty() ? null : steps.getLast();
        boolean writesOn = last != null
                && last.move() == NoticeMove.WRITTEN
                && move == NoticeMove.WRITTEN
                && last.by().equals(by);
        if (!writesOn) steps.add(new NoticeStep(this, steps.size(), move, by, when, words));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public NoticeState state() {
        return state;
    }

    public String wording() {
        return wording;
    }

    public @Nullable String reviewed() {
        return reviewed;
    }

    public List<NoticeStep> steps() {
        return List.copyOf(steps);
    }
}
