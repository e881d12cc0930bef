package com.qmplus.vern.rights;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a case holds, and what can be read off it; how it moves on is told by {@link DataSubjectRequest}. */
@MappedSuperclass
public abstract class CaseFile {

    @Id
    UUID id;

    @Version
    long version;

    @Embedded
    Intake intake;

    @Embedded
    Deadline deadline;

    @Embedded
    EmailConfirmation confirmation;

    @Embedded
    Offer offer;

    @Column(name = "claimed_rights")
    Rights rights;

    @Embedded
    CodeOnFile codeOnFile;

    @Enumerated(EnumType.STRING)
    RequestState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_step")
    NextStep next;

    @Column(name = "assignee_id")
    @Nullable
    EmployeeId assignee;

    @Column(name = "person_id")
    @Nullable
    PersonId person;

    @Column(name = "contact_on_file")
    boolean contactOnFile;

    @Column(name = "code_hash")
    @Nullable
    String codeHash;

    @Column(name = "register_version")
    @Nullable
    Integer registerVersion;

    int moves;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    List<Step> steps = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    List<Claim> claims = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    List<SystemSearch> searches = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Exclusion> exclusions = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("asked")
    List<Question> questions = new ArrayList<>();

    protected CaseFile() {} // for JPA

    CaseFile(RequestId id, Intake intake, Deadline deadline) {
        this.id = id.value();
        this.intake = intake;
        this.deadline = deadline;
        confirmation = EmailConfirmation.none();
        offer = Offer.none();
        rights = new Rights(Set.of());
        codeOnFile = CodeOnFile.none();
        state = RequestState.RECEIVED;
        next = NextStep.TAKE;
    }

    /**
     * Sure enough that this is the person: see R4.2. Who is nobody to us may be sent what their own case holds, to the address
     * that they confirmed; whatever was found elsewhere may be somebody else's.
     */
    public boolean isIdentityEstablished() {
        var representation = representation();
        if (representation.isPresent())
            return representation.get().isSettled() && !timeline().doubtsRepresentative();
        if (!timeline().proofs().isEmpty()) return true;
        if (timeline().doubt().filter(Doubt::reachesConfirmedContact).isPresent()) return false;
        if (person != null) return hasVerifiedContact();
        if (searches().foundSomethingByHand()) return false;
        return confirmation.isConfirmed() || !searches().foundSomething();
    }

    /** The first code is for whoever asks; for a later one see {@link Timeline#allowsNewCode}. */
    public boolean mayIssueCode() {
        return codeHash == null || timeline().allowsNewCode();
    }

    /**
     * Whoever fills in the form sees its code, whether or not the address is theirs; only the link in the notice shows that the
     * mailbox is. A code that was given once we had made sure who they are needs no link (R4.2, ADR 8).
     */
    public boolean demandsLink() {
        return offer.linkHash() != null && !timeline().codeFollowsProof();
    }

    /**
     * Whoever asked has been told what was decided (art. 18(3)): the answer lies there, and the notice of it has left us by a mail
     * or a letter; or they have fetched it. That it was made is not enough.
     */
    public boolean isTold() {
        return answered() != null && (offer.isFetched() || timeline().isAnswerTold());
    }

    /** When it was; null while it has no answer, or is answered anew. */
    public @Nullable Instant answered() {
        return state.isAnswered() ? offer.available() : null;
    }

    /** The answer that counts is of Vern alone. */
    public boolean isAnsweredByVern() {
        return answered() != null && timeline().isLastAnswerOfVern();
    }

    /** What Vern did by itself can be undone: it is in force, nobody has undone it, and no employee has decided it since. */
    public boolean mayOverturn(AutomatedStep one) {
        return isOverturnable(one) && !needsWord(one);
    }

    /** It could be undone if the person asked for that: they alone take back what nobody weighs (GDPR art. 7(3), 21(3)). */
    public boolean awaitsWord(AutomatedStep one) {
        return isOverturnable(one) && needsWord(one);
    }

    /** Nobody has looked at what Vern did by itself, and somebody can. */
    public boolean lacksReview() {
        return (isOpen() || isInHandOfVern())
                && timeline().automated().stream()
                        .anyMatch(one -> one.state() == AutomatedStep.State.OPEN && isOverturnable(one));
    }

    private boolean isOverturnable(AutomatedStep one) {
        if (one.isOverturned() || !timeline().isInForce(one.step())) return false;
        return switch (one.step().move()) {
            case ANSWERED -> isAnsweredByVern();
            case CODE_LOCKED -> timeline().isCodeLocked();
            default -> !state.isAnswered() && isUndecided(one.right());
        };
    }

    private boolean isUndecided(@Nullable Right right) {
        return claims().open().stream().filter(claim -> claim.right() == right).anyMatch(timeline()::isUndecided);
    }

    private boolean needsWord(AutomatedStep one) {
        return one.isAbsolute() && !(isIdentityEstablished() && timeline().hasHeardAfter(one.step()));
    }

    public boolean isAssignedTo(EmployeeId employee) {
        return employee.equals(assignee);
    }

    /** The address has answered, and neither an employee nor Vern has looked at it since. */
    public boolean isUntouched() {
        return state == RequestState.RECEIVED
                && assignee == null
                && confirmation.isConfirmed()
                && codeHash != null
                && !timeline().has(Move.LEFT);
    }

    /** Vern answered it by itself, its time is over, and nothing is left to do; until then the person may write and be read. */
    public boolean isOverByItself() {
        return isInHandOfVern() && next == NextStep.CLOSE && offer.takenDown() != null;
    }

    /** Vern has begun by itself, and neither has anybody taken it nor has it been left to them (ADR 31). */
    public boolean isInHandOfVern() {
        return assignee == null && timeline().isBegunByVern();
    }

    public boolean isOpen() {
        return !state.isOver();
    }

    public boolean isNobody() {
        return person == null && state.knowsWho();
    }

    /** The address on file answered: they are as good as signed in (R4.2). One who asks for another answers for themselves alone. */
    boolean hasVerifiedContact() {
        return person != null && contactOnFile && confirmation.isConfirmed() && !isRepresented();
    }

    /** By what right somebody asks for the person, if somebody does (R4.5). */
    public Optional<Representation> representation() {
        var concerned = intake.concerned();
        var age = concerned == null ? null : concerned.age();
        return timeline().representation(OwnVoice.at(age, deadline.received()));
    }

    public boolean isRepresented() {
        return representation().isPresent();
    }

    /** What we were told of the person whom it is about: nothing that belongs to who asks for them. */
    public Told told() {
        var requester = intake.requester();
        if (!isRepresented()) return Told.of(requester);
        var concerned = intake.concerned();
        return concerned == null ? Told.byName(requester) : concerned.told(requester);
    }

    /** What came on file then was there before the request reached us: with it or after it, anybody may have put it there (R4.2). */
    public boolean cameAfter(Instant then, ZoneId zone) {
        var reached = intake.channel() == Channel.PORTAL
                ? timeline().steps().getFirst().made()
                : deadline.received().atStartOfDay(zone).toInstant();
        return then.isBefore(reached);
    }

    /** What stopped the clock, and what does (R3.4). */
    public Pauses pauses() {
        return new Pauses(questions.stream()
                .filter(Question::stopsClock)
                .map(Question::pause)
                .toList());
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    /** What we have asked the person and wait for. */
    public Optional<Question> openQuestion(PauseKind kind) {
        return questions.stream()
                .filter(question -> question.kind() == kind && question.isOpen())
                .findFirst();
    }

    public CodeOnFile codeOnFile() {
        return codeOnFile;
    }

    public Timeline timeline() {
        return new Timeline(steps);
    }

    public Claims claims() {
        return new Claims(claims);
    }

    /** The rights that it claims; of one that was withdrawn, those that it claimed. */
    public Rights rights() {
        return rights;
    }

    public Searches searches() {
        return new Searches(searches);
    }

    public List<Exclusion> exclusions() {
        return List.copyOf(exclusions);
    }

    public RequestId id() {
        return new RequestId(id);
    }

    /** Something was done since a page showed that version; that its deadline moved with the days makes no page stale. */
    public boolean hasMovedSince(long shown) {
        return shown > version
                || shown < version && !timeline().changesSince(shown).isEmpty();
    }

    public long version() {
        return version;
    }

    public Intake intake() {
        return intake;
    }

    public Deadline deadline() {
        return deadline;
    }

    public EmailConfirmation confirmation() {
        return confirmation;
    }

    public Offer offer() {
        return offer;
    }

    public RequestState state() {
        return state;
    }

    public NextStep next() {
        return next;
    }

    public @Nullable EmployeeId assignee() {
        return assignee;
    }

    public @Nullable PersonId person() {
        return person;
    }

    public boolean isContactOnFile() {
        return contactOnFile;
    }

    public @Nullable String codeHash() {
        return codeHash;
    }

    /** The register's version when the answer was approved. */
    public @Nullable Integer registerVersion() {
        return registerVersion;
    }
}
