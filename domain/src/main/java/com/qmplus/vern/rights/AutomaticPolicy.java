package com.qmplus.vern.rights;

import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.Match;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.HoldGround;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What may be answered without a person (ADR 31): whoever asks gets all that they ask for, nothing is weighed, nobody else is
 * concerned, and who they are is as sure as a signed-in session (R4.2). A decision that takes something from somebody is never
 * a machine's (GDPR art. 22(1)); what the law leaves to be judged is an employee's.
 *
 * @param rights those that the controller lets be answered so
 * @param toRead fields in which others may be told of, so that somebody must read them before they are handed out (art. 15(4))
 */
public record AutomaticPolicy(Set<Right> rights, Set<FieldKey> toRead) {

    /** What nobody loses anything by, and nothing is weighed for; a copy, an end to marketing or to what rests on consent. */
    public static final Set<Right> POSSIBLE =
            EnumSet.of(Right.ACCESS, Right.PORTABILITY, Right.OBJECTION_TO_MARKETING, Right.WITHDRAWAL);

    /** What people wrote on other cases, theirs and ours: it may tell of anybody. */
    private static final Set<FieldKey> WRITTEN =
            Set.of(new FieldKey("case-note"), new FieldKey("case-step"), new FieldKey("case-request"));

    public AutomaticPolicy {
        rights = Set.copyOf(rights);
        toRead = Set.copyOf(toRead);
        if (!POSSIBLE.containsAll(rights)) throw new IllegalArgumentException("Not without a person: " + rights);
    }

    /** None is. */
    public boolean isIdle() {
        return rights.isEmpty();
    }

    /** What the request itself shows, before anything is looked up. */
    public Optional<Hindrance> ofRequest(DataSubjectRequest request) {
        var claims = request.claims().open();
        var timeline = request.timeline();
        if (claims.stream().anyMatch(claim -> !rights.contains(claim.right()) || claim.isTransfer()))
            return Optional.of(Hindrance.RIGHT);
        if (request.isRepresented()) return Optional.of(Hindrance.REPRESENTED);
        if (claims.stream().anyMatch(claim -> claim.words() != null)
                || request.intake().requester().scope() != null
                || timeline.has(Move.MESSAGE_CAME)) return Optional.of(Hindrance.WORDS);
        if (timeline.doubt().isPresent() || !request.questions().isEmpty()) return Optional.of(Hindrance.DOUBT);
        return Optional.empty();
    }

    /**
     * Whom it is about, if that is beyond doubt: the one person by whose address they are sought, of the same name, whose address
     * was on file before the request reached us and has answered on it.
     */
    public static Optional<Candidate> person(
            DataSubjectRequest request, List<Candidate> candidates, Predicate<Candidate> wasOnFile) {
        var reached = candidates.stream().filter(AutomaticPolicy::isReached).toList();
        if (reached.size() != 1 || !request.confirmation().isConfirmed()) return Optional.empty();
        return Optional.of(reached.getFirst())
                .filter(one -> one.matches().containsAll(List.of(Match.SAME_EMAIL, Match.SAME_NAME)))
                .filter(wasOnFile);
    }

    /** What became of other requests, of the same person or from the same address. */
    public static Optional<Hindrance> ofOthers(Collection<DataSubjectRequest> others) {
        if (others.stream().anyMatch(AutomaticPolicy::isDoubtful)) return Optional.of(Hindrance.DOUBT);
        return others.stream().allMatch(other -> other.state().isAnswered())
                ? Optional.empty()
                : Optional.of(Hindrance.OTHER_REQUEST);
    }

    private static boolean isDoubtful(DataSubjectRequest request) {
        var timeline = request.timeline();
        return timeline.has(Move.ENDED_UNIDENTIFIED) || timeline.doubt().isPresent();
    }

    /** What authorities had of them, or ordered to be kept: to tell of it may be exempt, which only an employee weighs. */
    public static Optional<Hindrance> ofAuthorities(Collection<Disclosure> disclosures, Collection<Hold> holds) {
        return disclosures.stream().anyMatch(one -> one.provision() != null)
                        || holds.stream().anyMatch(hold -> hold.ground() == HoldGround.AUTHORITY_ORDER)
                ? Optional.of(Hindrance.AUTHORITY)
                : Optional.empty();
    }

    /** By something that is one's own; many are called alike. */
    private static boolean isReached(Candidate candidate) {
        return candidate.matches().stream().anyMatch(match -> match != Match.SAME_NAME && match != Match.SIMILAR_NAME);
    }

    /** What the searches of all systems have come to. */
    public Optional<Hindrance> ofSearches(Searches searches, Collection<Finding> found) {
        if (searches.all().stream().anyMatch(search -> !search.byMachine())) return Optional.of(Hindrance.BY_HAND);
        if (!searches.areComplete()) return Optional.of(Hindrance.SEARCH_FAILED);
        return found.stream().anyMatch(this::isToRead) ? Optional.of(Hindrance.TO_READ) : Optional.empty();
    }

    /** What was erased and has come back is somebody's to look at. What Vern itself has written, such as the letter that a request was received, tells of nobody else. */
    private boolean isToRead(Finding finding) {
        return finding.returned() != null
                || toRead.contains(finding.field())
                || WRITTEN.contains(finding.field()) && !SystemKey.VERN.value().equals(finding.source());
    }

    /** What the law says of each claim. */
    public static Optional<Hindrance> ofProposals(Collection<Proposals> all) {
        return all.stream().flatMap(one -> one.all().stream()).allMatch(AutomaticPolicy::isWhole)
                ? Optional.empty()
                : Optional.of(Hindrance.NOT_WHOLE);
    }

    /** As it was asked for: what the claim is not about is left as it is. */
    private static boolean isWhole(Proposal proposal) {
        if (proposal.needsSecondApprover()) return false;
        return switch (proposal.ruling()) {
            case Ruling.Copy copy -> true;
            case Ruling.Stop stop -> true;
            case Ruling.Suppress suppress -> true;
            case Ruling.Untouched untouched -> true;
            default -> false;
        };
    }
}
