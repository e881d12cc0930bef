package com.qmplus.vern.rights;

import java.util.Optional;

/**
 * Why two requests that are the same cannot become one: by joining them nothing that was asked may be lost, become another thing or
 * be due later, and nobody be answered who did not ask (R2.1, R3.1, R4.5).
 */
public enum JoinObstacle {
    /** In one of them somebody else asks for the person. */
    REPRESENTED,
    /** It is settled in one alone who asks: what the other claims would count as asked by them. */
    PERSON,
    /** What the two are about cannot be told as one without more or less than was asked. */
    SCOPE,
    /** In one of them there is doubt about who asks, or they are being asked: nobody is answered on another's proof (R4.1). */
    DOUBT,
    /** The person has written on the later: it is read and answered where it was written. */
    WRITTEN,
    /** The later claims more, and it is not shown that whoever sent it is whom it is about. */
    UNCONFIRMED,
    /** The later claims more, and is due before the earlier. */
    DUE;

    public static Optional<JoinObstacle> between(DataSubjectRequest earlier, DataSubjectRequest later) {
        if (isRepresented(earlier) || isRepresented(later)) return Optional.of(REPRESENTED);
        if ((earlier.person() == null) != (later.person() == null)) return Optional.of(PERSON);
        if (isDoubtful(earlier) || isDoubtful(later)) return Optional.of(DOUBT);
        if (later.timeline().has(Move.MESSAGE_CAME)) return Optional.of(WRITTEN);
        var open = later.claims().open();
        if (open.stream().anyMatch(claim -> scope(claim, earlier).isEmpty())) return Optional.of(SCOPE);
        if (open.stream().allMatch(claim -> isClaimed(claim, earlier))) return Optional.empty();
        if (!isShown(later)) return Optional.of(UNCONFIRMED);
        return earlier.deadline().due().isAfter(later.deadline().due()) ? Optional.of(DUE) : Optional.empty();
    }

    /**
     * What the earlier is about when it has taken over the claim: no less and no more than the two together. Single data are those
     * of one case, and not found again in another; and data that go to another controller are a claim for themselves.
     */
    private static Optional<ClaimScope> scope(Claim claim, DataSubjectRequest earlier) {
        var same = same(claim, earlier);
        if (same.isEmpty())
            return Optional.of(claim.scope()).filter(scope -> scope.items().isEmpty());
        if (same.get().isTransfer() || claim.isTransfer()) return Optional.empty();
        var own = same.get().scope();
        return own.together(claim.scope()).filter(both -> own.items().containsAll(both.items()));
    }

    private static boolean isClaimed(Claim claim, DataSubjectRequest earlier) {
        return same(claim, earlier)
                .filter(other ->
                        scope(claim, earlier).filter(other.scope()::equals).isPresent())
                .filter(other -> other.grounds().containsAll(claim.grounds()))
                .isPresent();
    }

    private static Optional<Claim> same(Claim claim, DataSubjectRequest earlier) {
        return earlier.claims().open().stream()
                .filter(other -> other.isOf(claim.right()))
                .findFirst();
    }

    private static boolean isDoubtful(DataSubjectRequest request) {
        return request.timeline().doubt().isPresent()
                || request.openQuestion(PauseKind.IDENTITY).isPresent();
    }

    private static boolean isShown(DataSubjectRequest request) {
        return request.person() == null ? request.confirmation().isConfirmed() : request.isIdentityEstablished();
    }

    private static boolean isRepresented(DataSubjectRequest request) {
        return request.isRepresented();
    }
}
