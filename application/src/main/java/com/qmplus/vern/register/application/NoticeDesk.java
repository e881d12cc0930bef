package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.register.NoticeDraft;
import com.qmplus.vern.register.NoticeFacts;
import com.qmplus.vern.register.NoticeNotNow;
import com.qmplus.vern.register.NoticeSection;
import com.qmplus.vern.register.NoticeVersion;
import com.qmplus.vern.register.NoticeWording;
import com.qmplus.vern.register.NoticeWording.Piece;
import com.qmplus.vern.register.NoticeWording.PurposeWords;
import com.qmplus.vern.register.NoticeWording.Way;
import com.qmplus.vern.register.Notices;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the privacy notice is written, reviewed by somebody else and published. The privacy manager decides; the data protection
 * officer reads all and advises (GDPR art. 38(6), 39(1)(a)).
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class NoticeDesk {

    private static final String FREE = "what the controller does, not with whom";
    private static final int MOST_PROMISES = 40;

    private Notices notices;
    private PublishedNotices published;
    private NoticeViews views;
    private CurrentRegister register;
    private Caller caller;
    private Clock clock;

    protected NoticeDesk() {} // for EJB

    @Inject
    public NoticeDesk(
            Notices notices,
            PublishedNotices published,
            NoticeViews views,
            CurrentRegister register,
            Caller caller,
            Clock clock) {
        this.notices = notices;
        this.published = published;
        this.views = views;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was published beside what is so now: a register that changes makes it untrue at once. */
    @FreeOfPersonalData(FREE)
    public NoticeStanding standing(Language language) {
        return published
                .latest()
                .map(version -> views.standing(version, facts(), language))
                .orElseGet(views::nothingPublished);
    }

    /** The one draft that is open, if any. */
    @FreeOfPersonalData(FREE)
    public Optional<NoticeDraftView> draft(Language language) {
        return notices.draft().map(draft -> views.draft(draft, content(draft), facts(), me(), language));
    }

    /** The draft as the public would read it. */
    @FreeOfPersonalData(FREE)
    public NoticePage preview(Language language) {
        return NoticePrinter.print(content(notices.draft().orElseThrow(() -> new NotFound("notice draft"))), language);
    }

    /** From the words that were published last; from those that Vern comes with, the first time. */
    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void begin() {
        if (notices.draft().isPresent()) return;
        var wording = published
                .latest()
                .map(version -> published.content(version).content().wording())
                .orElseGet(NoticeDocuments::delivered);
        notices.add(new NoticeDraft(NoticeDocuments.write(wording), me(), clock.instant()));
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void writePiece(long version, NoticeSection section, NoticeForm form) {
        var heading = NoticeWords.both(form.headingNb(), form.headingEn(), "heading", NoticeWords.HEADING);
        var words = NoticeWords.both(form.wordsNb(), form.wordsEn(), "words", NoticeWords.INTRODUCTION);
        write(version, wording -> wording.with(new Piece(section, heading, words)));
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void writePurpose(long version, String purpose, String nb, String en) {
        if (facts().purposes().stream().noneMatch(each -> each.key().equals(purpose))) throw new NotFound("purpose");
        var plain = NoticeWords.both(nb, en, "words", NoticeWords.PLAIN);
        write(version, wording -> wording.with(new PurposeWords(purpose, plain)));
    }

    /** A place beyond the last adds one. */
    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void writePromise(long version, int place, String nb, String en) {
        var promise = NoticeWords.both(nb, en, "words", NoticeWords.PROMISE);
        write(version, wording -> {
            var promises = new ArrayList<Text>(wording.promises());
            if (place >= 0 && place < promises.size()) promises.set(place, promise);
            else if (promises.size() < MOST_PROMISES) promises.add(promise);
            return wording.promising(promises);
        });
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void dropPromise(long version, int place) {
        write(version, wording -> {
            var promises = new ArrayList<Text>(wording.promises());
            promises.remove(Objects.checkIndex(place, promises.size()));
            return wording.promising(promises);
        });
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void move(long version, NoticeSection section, Way way) {
        write(version, wording -> wording.moved(section, way));
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void send(long version) {
        var draft = notices.draft(version);
        draft.send(content(draft), me(), clock.instant());
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void takeBack(long version) {
        notices.draft(version).takeBack(me(), clock.instant());
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void giveBack(long version, String why) {
        notices.draft(version).giveBack(NoticeWords.one(why, "why", NoticeWords.NOTE), me(), clock.instant());
    }

    /** What is reviewed is frozen: that, and nothing else, can be published. */
    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void review(long version) {
        var draft = notices.draft(version);
        var content = content(draft);
        draft.review(content, NoticeDocuments.write(FrozenNotice.of(content)), me(), clock.instant());
    }

    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void publish(long version) {
        var draft = notices.draft(version);
        int number = notices.latest().map(NoticeVersion::number).orElse(0) + 1;
        notices.publish(draft.publish(number, reviewed(draft), facts(), me(), clock.instant()));
    }

    @RolesAllowed(DPO)
    @FreeOfPersonalData(FREE)
    public void advise(long version, String advice) {
        notices.draft(version).advise(NoticeWords.one(advice, "advice", NoticeWords.NOTE), me(), clock.instant());
    }

    private void write(long version, UnaryOperator<NoticeWording> change) {
        var draft = notices.draft(version);
        var wording = change.apply(NoticeDocuments.wording(draft.wording()));
        draft.write(NoticeDocuments.write(wording), me(), clock.instant());
    }

    /** A draft that was reviewed says what was reviewed; one that is still written is built on the register that holds now. */
    private NoticeContent content(NoticeDraft draft) {
        return draft.reviewed() != null
                ? reviewed(draft)
                : new NoticeContent(register.now().version(), facts(), NoticeDocuments.wording(draft.wording()));
    }

    private static NoticeContent reviewed(NoticeDraft draft) {
        var document = draft.reviewed();
        if (document == null) throw new NoticeNotNow();
        return NoticeDocuments.notice(document).content();
    }

    private NoticeFacts facts() {
        return NoticeFacts.of(register.now(), LocalDate.now(clock));
    }

    private EmployeeId me() {
        return EmployeeId.of(caller.id());
    }
}
