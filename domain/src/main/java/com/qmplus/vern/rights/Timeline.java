package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.Move.AUTHORITY_SEEN;
import static com.qmplus.vern.rights.Move.CHILD_HEARD;
import static com.qmplus.vern.rights.Move.CODE_ASKED;
import static com.qmplus.vern.rights.Move.CODE_ISSUED;
import static com.qmplus.vern.rights.Move.CODE_LOCKED;
import static com.qmplus.vern.rights.Move.DOUBT_RECORDED;
import static com.qmplus.vern.rights.Move.EXTENDED;
import static com.qmplus.vern.rights.Move.EXTENSION_ASKED;
import static com.qmplus.vern.rights.Move.EXTENSION_TOO_LATE;
import static com.qmplus.vern.rights.Move.FETCHED;
import static com.qmplus.vern.rights.Move.IDENTITY_ASKED;
import static com.qmplus.vern.rights.Move.IDENTITY_NOT_PROVED;
import static com.qmplus.vern.rights.Move.IDENTITY_PROVED;
import static com.qmplus.vern.rights.Move.MAIL_FAILED;
import static com.qmplus.vern.rights.Move.NOBODY_CONFIRMED;
import static com.qmplus.vern.rights.Move.NOT_FETCHED;
import static com.qmplus.vern.rights.Move.NOT_REPRESENTED;
import static com.qmplus.vern.rights.Move.PERSON_CONFIRMED;
import static com.qmplus.vern.rights.Move.PERSON_RELEASED;
import static com.qmplus.vern.rights.Move.REACHED;
import static com.qmplus.vern.rights.Move.REPRESENTATIVE_IDENTIFIED;
import static com.qmplus.vern.rights.Move.REPRESENTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the steps of a case say about it: much of its state is simply what has happened, and in which order. */
public record Timeline(List<Step> steps) {

    private static final Set<Move> SETTLED = Set.of(PERSON_CONFIRMED, NOBODY_CONFIRMED, PERSON_RELEASED);

    /** A claim is decided by these, as far as nothing of {@link #RULINGS} followed. */
    public static final Set<Move> DECIDED = Set.of(Move.RULED, Move.RULING_APPROVED);

    public static final Set<Move> RULINGS = Set.of(
            Move.RULED,
            Move.RULING_AWAITS_SECOND,
            Move.RULING_APPROVED,
            Move.RULING_SENT_BACK,
            Move.RULING_REOPENED,
            Move.RULED_OTHERWISE,
            Move.RULED_AS_PROPOSED,
            Move.CIRCUMSTANCE_NOTED,
            Move.CIRCUMSTANCE_DROPPED,
            Move.CLAIM_GROUNDED,
            Move.CLAIM_SCOPED,
            Move.CLAIM_ADDED);

    private static final Set<Move> TAKEN_OVER = Set.of(Move.CLAIM_ADDED, Move.CLAIM_GROUNDED, Move.CLAIM_SCOPED);

    public Timeline {
        steps = List.copyOf(steps);
    }

    /** What has happened since a page was shown in that version. */
    public List<String> changesSince(long version) {
        return steps.stream()
                .filter(step -> step.onVersion() >= version)
                .map(step -> step.move().name())
                .toList();
    }

    /** At that time it was taken to be about somebody else, which it was found not to be. */
    public boolean wasOfAnother(Instant then) {
        Instant chosen = null;
        for (var step : steps) {
            if (step.move() == PERSON_CONFIRMED) chosen = step.made();
            if (step.move() != PERSON_RELEASED || chosen == null) continue;
            if (!then.isBefore(chosen) && !then.isAfter(step.made())) return true;
            chosen = null;
        }
        return false;
    }

    /** What was done to be sure that who asks is the one that was settled upon; what was done before counts for nobody (R4.2). */
    public List<IdentityMethod> proofs() {
        return since(IDENTITY_PROVED, step -> SETTLED.contains(step.move()) || step.isDoubtAboutPerson()).stream()
                .map(step -> IdentityMethod.valueOf(String.valueOf(step.detail())))
                .toList();
    }

    /**
     * Why more may be asked of the person (R4.1): the doubt that was recorded last and that nothing has settled since, or that
     * somebody says they have lost their code.
     */
    public Optional<Doubt> doubt() {
        var recorded = since(DOUBT_RECORDED, IDENTITY_PROVED).stream()
                .reduce((earlier, later) -> later)
                .map(step -> Doubt.of(String.valueOf(step.detail())));
        boolean lost = (newCodeAsked() || isCodeLocked()) && !allowsNewCode();
        return recorded.or(() -> lost ? Optional.of(Doubt.OF_A_LOST_CODE) : Optional.empty());
    }

    /** When the person was chosen it was doubted that they asked; a doubt that comes later is another thing. */
    boolean wasChosenInDoubt() {
        var before = new Timeline(steps.subList(0, afterLast(step -> step.move() == PERSON_CONFIRMED)));
        return before.since(DOUBT_RECORDED, IDENTITY_PROVED).stream().anyMatch(Step::isDoubtAboutPerson);
    }

    /** The ways in which the person was asked to show who they are, since the doubt was recorded and another was released. */
    public Set<IdentityMethod> asked() {
        return methods(IDENTITY_ASKED);
    }

    /** What was tried since the doubt was recorded and did not show who they are. */
    public Set<IdentityMethod> notProved() {
        return methods(IDENTITY_NOT_PROVED);
    }

    private Set<IdentityMethod> methods(Move move) {
        return since(move, DOUBT_RECORDED, IDENTITY_PROVED, PERSON_RELEASED).stream()
                .map(step -> IdentityMethod.valueOf(String.valueOf(step.detail())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Somebody asks for the person; what is settled about it since they were noted, and since another person was chosen. */
    Optional<Representation> representation(OwnVoice voice) {
        return last(REPRESENTED, NOT_REPRESENTED)
                .map(step -> new Representation(
                        Representation.Role.valueOf(String.valueOf(step.detail())),
                        last(AUTHORITY_SEEN, REPRESENTED, PERSON_RELEASED)
                                .map(seen -> LocalDate.parse(String.valueOf(seen.detail())))
                                .orElse(null),
                        last(REPRESENTATIVE_IDENTIFIED, REPRESENTED)
                                .map(seen -> IdentityMethod.valueOf(String.valueOf(seen.detail())))
                                .orElse(null),
                        !since(CHILD_HEARD, Timeline::endsHearing).isEmpty(),
                        voice));
    }

    /** Who was heard before was another, or their view counts for something else by now. */
    private static boolean endsHearing(Step step) {
        return step.move() == REPRESENTED
                || step.move() == PERSON_RELEASED
                || step.move() == Move.CONCERNED_CORRECTED && step.detail() != null;
    }

    /** Whoever asks for another said so themselves when they asked, and was told what they have to show. */
    boolean representativeWasTold() {
        return last(REPRESENTED, NOT_REPRESENTED)
                .filter(step -> Decider.PERSON.equals(step.decider()))
                .isPresent();
    }

    /** The day on which whoever asks for another was last told what is missing. */
    Optional<LocalDate> authorityAsked() {
        return last(Move.AUTHORITY_ASKED, REPRESENTED, NOT_REPRESENTED)
                .map(step -> LocalDate.parse(String.valueOf(step.detail())));
    }

    /** Doubt came up after the representative had shown who they are, and nothing has settled it since. */
    boolean doubtsRepresentative() {
        return since(DOUBT_RECORDED, IDENTITY_PROVED, REPRESENTED, REPRESENTATIVE_IDENTIFIED).stream()
                .anyMatch(Step::isDoubtAboutPerson);
    }

    /** Whoever works on the case has said what the claim is about, if only that it is about all of it. */
    public boolean isScopeSaid(Claim claim) {
        return last(Move.CLAIM_SCOPED, claim.right().name()).isPresent();
    }

    /** Whoever works on the case has said which data the claim means, or has found something about some of them. */
    public boolean isPointedOut(Claim claim) {
        return isScopeSaid(claim)
                || last(Move.CIRCUMSTANCE_NOTED, claim.right().name()).isPresent();
    }

    /** The last of that kind and with that detail. */
    public Optional<Step> last(Move move, String detail) {
        return since(move).stream().filter(step -> detail.equals(step.detail())).reduce((earlier, later) -> later);
    }

    /** The first of that kind and with that detail that was made then or later. */
    public Optional<Step> firstSince(Move move, String detail, Instant when) {
        return since(move).stream()
                .filter(step -> detail.equals(step.detail()) && !step.made().isBefore(when))
                .findFirst();
    }

    private Optional<Step> last(Move move, Move... boundaries) {
        return since(move, boundaries).stream().reduce((earlier, later) -> later);
    }

    /** Of the answer that was made last. Nothing, while the person has not said. */
    public Optional<Helpfulness> helpfulness() {
        return sinceAnswer()
                .flatMap(step -> Helpfulness.of(step.move()).stream())
                .reduce((earlier, later) -> later);
    }

    /** What the person is to be told is let go, or has been told, since anything was. */
    public boolean isLiftingAnnounced(String what) {
        return since(Move.LIFTING_ANNOUNCED, Move.RESTRICTION_LIFTED).stream()
                .anyMatch(step -> what.equals(step.detail()));
    }

    public boolean isLiftingTold(String what) {
        return since(Move.LIFTING_TOLD, Move.RESTRICTION_LIFTED).stream().anyMatch(step -> what.equals(step.detail()));
    }

    /** Announced, and not told yet, in that order. */
    List<String> untoldLiftings() {
        return since(Move.LIFTING_ANNOUNCED, Move.RESTRICTION_LIFTED).stream()
                .map(step -> String.valueOf(step.detail()))
                .filter(what -> !isLiftingTold(what))
                .toList();
    }

    /** The notice of an extension has been asked for, and neither been sent nor come too late. */
    public Optional<Step> pendingExtension() {
        return since(EXTENSION_ASKED, EXTENDED, EXTENSION_TOO_LATE).stream().findFirst();
    }

    /** Why the deadline was extended, or is to be. */
    public Optional<Step> extension() {
        return since(EXTENSION_ASKED).stream().reduce((earlier, later) -> later);
    }

    /** A new code needs an identity step that was recorded after the old one was lost or locked (ADR 8). */
    public boolean allowsNewCode() {
        return !since(IDENTITY_PROVED, CODE_ASKED, CODE_LOCKED, CODE_ISSUED, PERSON_RELEASED)
                .isEmpty();
    }

    /** The code that holds now was issued once it was settled who asks, and to somebody whose identity had been proved since. */
    public boolean codeFollowsProof() {
        var codes = since(CODE_ISSUED, PERSON_CONFIRMED, NOBODY_CONFIRMED, PERSON_RELEASED);
        return !codes.isEmpty()
                && !new Timeline(steps.subList(0, steps.indexOf(codes.getLast())))
                        .proofs()
                        .isEmpty();
    }

    public boolean newCodeAsked() {
        return !since(CODE_ASKED, CODE_ISSUED).isEmpty();
    }

    public boolean isCodeLocked() {
        return since(CODE_LOCKED, CODE_ISSUED).stream()
                .anyMatch(step -> !new AutomatedStep(step, review(step)).isOverturned());
    }

    /** The person has been told of the answer that was made last. */
    boolean isAnswerTold() {
        return !since(Move.ANSWER_TOLD, Move.ANSWERED).isEmpty();
    }

    /** When the answer that was made last was first fetched. */
    public Optional<Instant> fetched() {
        return sinceAnswer().filter(step -> step.move() == FETCHED).findFirst().map(Step::made);
    }

    private Stream<Step> sinceAnswer() {
        return steps.subList(afterLast(step -> step.move() == Move.ANSWERED), steps.size()).stream();
    }

    /** What the person has written of the answer, and nobody has answered: when the first of it came. */
    Optional<Instant> askedAfterAnswer() {
        return since(Move.MESSAGE_CAME, Move.ANSWERED, Move.MESSAGE_SENT).stream()
                .findFirst()
                .map(Step::made);
    }

    boolean isLastAnswerOfVern() {
        return last(Move.ANSWERED)
                .filter(step -> Decider.VERN.equals(step.decider()))
                .isPresent();
    }

    /** What Vern did by itself, and what became of it, in the order in which it was done. */
    public List<AutomatedStep> automated() {
        return steps.stream()
                .filter(this::isAutomated)
                .map(step -> new AutomatedStep(step, review(step)))
                .toList();
    }

    /** That one among them. */
    public Optional<AutomatedStep> automated(Step done) {
        return automated(done.place());
    }

    Optional<AutomatedStep> automated(int place) {
        return automated().stream().filter(one -> one.step().place() == place).findFirst();
    }

    /**
     * A human being has found that the claim is not to bring that about by itself. It does so again where it is made anew; and what
     * the law leaves nobody to weigh, as soon as it is decided, or asked for once more (art. 7(3), 21(3)).
     */
    public boolean isOverturned(Effect effect, Right right) {
        return since(Move.REVIEW_OVERTURNED, step -> bringsAboutAnew(step, effect, right)).stream()
                .flatMap(review -> automated().stream().filter(one -> review.isReviewOf(one.step())))
                .anyMatch(one -> one.is(effect.move(), right));
    }

    private static boolean bringsAboutAnew(Step step, Effect effect, Right right) {
        return switch (step.move()) {
            case CLAIM_ADDED -> right.name().equals(step.detail());
            case RULED, RULING_APPROVED -> effect.isAbsolute() && right.name().equals(step.detail());
            case JOINED -> effect.isAbsolute();
            default -> false;
        };
    }

    /** What it brought about has not ended since, nor was the code that it locked replaced. */
    boolean isInForce(Step done) {
        return after(done).noneMatch(step -> switch (step.move()) {
            case CODE_ISSUED -> done.move() == CODE_LOCKED;
            case TAKEN_BACK, RESTRICTION_LIFTED ->
                Objects.equals(step.detail(), done.detail())
                        && (step.former() == null
                                || step.former().equals(done.move().name()));
            default -> false;
        });
    }

    /** The person has written since: what they want is on record. */
    boolean hasHeardAfter(Step done) {
        return after(done).anyMatch(step -> step.move() == Move.MESSAGE_CAME);
    }

    private Stream<Step> after(Step done) {
        return steps.subList(steps.indexOf(done) + 1, steps.size()).stream();
    }

    private boolean isAutomated(Step step) {
        return AutomatedStep.MOVES.contains(step.move())
                && Decider.VERN.equals(step.decider())
                && !isRuledByEmployee(step);
    }

    /** An employee had decided the claim by then: Vern only made it so. */
    private boolean isRuledByEmployee(Step effect) {
        return steps.subList(0, steps.indexOf(effect)).stream()
                .filter(step -> RULINGS.contains(step.move()) && Objects.equals(step.detail(), effect.detail()))
                .reduce((earlier, later) -> later)
                .filter(step -> DECIDED.contains(step.move()) && !Decider.VERN.equals(step.decider()))
                .isPresent();
    }

    private @Nullable Step review(Step reviewed) {
        return steps.stream()
                .filter(step -> step.isReviewOf(reviewed))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** A mail did not arrive, or the answer was not fetched, and who works on the case has not noted since what they did. */
    public boolean personIsOutOfReach() {
        return !since(MAIL_FAILED, REACHED, FETCHED).isEmpty()
                || !since(NOT_FETCHED, REACHED, FETCHED, Move.ANSWERED).isEmpty();
    }

    /** Whether it has yet to be decided, or approved by a second. Access needs it only once something is to be kept back. */
    public boolean isUndecided(Claim claim) {
        var last = lastRuling(claim);
        return last.isEmpty() ? !claim.isOf(Right.ACCESS) : !DECIDED.contains(last.get());
    }

    /** It is decided by whoever has the case, and waits for another. */
    public boolean awaitsSecond(Claim claim) {
        return lastRuling(claim).filter(Move.RULING_AWAITS_SECOND::equals).isPresent();
    }

    private Optional<Move> lastRuling(Claim claim) {
        var right = claim.right().name();
        return steps.subList(afterLast(step -> step.move() == PERSON_RELEASED), steps.size()).stream()
                .filter(step -> RULINGS.contains(step.move()) && right.equals(step.detail()))
                .map(Step::move)
                .reduce((earlier, later) -> later);
    }

    /** The person wrote, and nobody who works on the case has said that they read it. */
    public boolean hasUnread() {
        return !since(Move.MESSAGE_CAME, Move.MESSAGES_READ).isEmpty();
    }

    /** It ended because it had become one with another, and has not been parted from it since. */
    public boolean isJoined() {
        return joinedTo().isPresent();
    }

    /** When it became one with which other, where it still is. */
    public Optional<Step> joinedTo() {
        return last(Move.JOINED_TO, Move.PARTED_FROM);
    }

    boolean isJoinedTo(String reference) {
        return joinedTo().filter(step -> reference.equals(step.detail())).isPresent();
    }

    Optional<RequestState> stateBeforeJoin() {
        return joinedTo().map(Step::former).map(RequestState::valueOf);
    }

    /** The joins by which others became one with it and still are, in their order. */
    public List<Step> joined() {
        var joined = new ArrayList<Step>();
        for (var step : steps) {
            if (step.move() == Move.JOINED) joined.add(step);
            if (step.move() == Move.PARTED) joined.removeIf(join -> Objects.equals(join.detail(), step.detail()));
        }
        return joined;
    }

    /** What was taken over with it: the steps that follow it at once. */
    List<Step> takenOverBy(Step join) {
        return steps.subList(steps.indexOf(join) + 1, steps.size()).stream()
                .takeWhile(
                        step -> TAKEN_OVER.contains(step.move()) && step.made().equals(join.made()))
                .toList();
    }

    /** Which of the claims that were one since then the person asks for no longer. */
    Set<Right> givenUpSince(Step join) {
        return steps.subList(steps.indexOf(join) + 1, steps.size()).stream()
                .filter(step -> step.move() == Move.CLAIM_WITHDRAWN)
                .map(step -> Right.valueOf(String.valueOf(step.detail())))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isConfirmedBy(Step join) {
        return last(Move.EMAIL_CONFIRMED, Move.CONFIRMATION_TAKEN)
                .filter(step -> step.made().equals(join.made()) && step.place() < join.place())
                .isPresent();
    }

    /** The same claim was given up since, or somebody has said once more what it rests on or is about. */
    boolean isChangedSince(Step taken) {
        return steps.subList(steps.indexOf(taken) + 1, steps.size()).stream()
                .filter(step -> step.move() == Move.CLAIM_WITHDRAWN
                        || step.move() == taken.move() && taken.move() != Move.CLAIM_ADDED)
                .anyMatch(step -> Objects.equals(step.detail(), taken.detail()));
    }

    /** How many recipients have yet to be told that what they received is no longer so (art. 19). */
    public int recipientsToTell() {
        return since(Move.RECIPIENT_TO_TELL).size()
                - since(Move.RECIPIENT_TOLD).size()
                - since(Move.RECIPIENT_OVERTAKEN).size()
                - since(Move.RECIPIENT_OUT_OF_REACH).size();
    }

    /** How many systems have yet to do what was decided. */
    public int toCarryOut() {
        return since(Move.TO_CARRY_OUT).size()
                - since(Move.CARRIED_OUT).size()
                - since(Move.CARRYING_OUT_OVERTAKEN).size()
                - since(Move.NOT_CARRIED_OUT).size();
    }

    /** A system does not do by itself what was decided; it may have been told the same before, and have done it. */
    public boolean needsHand() {
        var open = new HashMap<String, Integer>();
        var asked = new HashSet<String>();
        for (var step : steps) {
            var name = String.valueOf(step.detail());
            switch (step.move()) {
                case TO_CARRY_OUT -> open.merge(name, 1, Integer::sum);
                case NEEDS_HAND, CARRYING_OUT_LATE -> asked.add(name);
                case CARRIED_OUT, NOT_CARRIED_OUT, CARRYING_OUT_OVERTAKEN -> {
                    if (open.merge(name, -1, Integer::sum) == 0) asked.remove(name);
                }
                default -> {}
            }
        }
        return !asked.isEmpty();
    }

    boolean isBegunByVern() {
        return !since(Move.BEGUN, Move.LEFT).isEmpty();
    }

    public boolean has(Move move) {
        return !since(move).isEmpty();
    }

    private List<Step> since(Move move, Move... boundaries) {
        var moves = Set.of(boundaries);
        return since(move, step -> moves.contains(step.move()));
    }

    private List<Step> since(Move move, Predicate<Step> boundary) {
        return steps.subList(afterLast(boundary), steps.size()).stream()
                .filter(step -> step.move() == move)
                .toList();
    }

    private int afterLast(Predicate<Step> boundary) {
        for (int place = steps.size(); place > 0; place--) if (boundary.test(steps.get(place - 1))) return place;
        return 0;
    }
}
