package com.qmplus.vern.rights;

import com.qmplus.vern.consent.Reliance;
import com.qmplus.vern.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is read to tell what a request brings about.
 *
 * @param rulings on its claims
 * @param findings what the searches have found
 * @param corrected what was wrong and has been put right, wherever it was found
 * @param reliance what the person's relations bring; null while we do not know who it is, or know nobody
 */
public record ProtectedCase(
        DataSubjectRequest request,
        List<ClaimRuling> rulings,
        List<Finding> findings,
        Set<ItemId> corrected,
        Register register,
        @Nullable Reliance reliance) {

    public ProtectedCase {
        rulings = List.copyOf(rulings);
        findings = List.copyOf(findings);
        corrected = Set.copyOf(corrected);
    }

    Optional<ClaimRuling> ruling(Claim claim) {
        return rulings.stream()
                .filter(ruling -> ruling.claim().equals(claim.id()))
                .findFirst();
    }

    Optional<Finding> finding(ItemId item) {
        return findings.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    boolean isTold() {
        return request.isTold();
    }

    /** It ended, and whoever asked had never shown who they are: what they said, they may have said of somebody else. */
    public boolean isStrangers() {
        return request.timeline().has(Move.ENDED_UNIDENTIFIED);
    }

    /** The person reads what comes to the address that was given, and says that they asked; who asks for them answers for themselves. */
    public boolean hasAnswered() {
        return request.confirmation().isConfirmed() && !request.isRepresented();
    }

    /**
     * What waits to be decided is held up for the person only as somebody's whom we take to be them: not of one who was chosen so
     * that they could be asked whether it was they, and not on the word of an agent who has shown no authority (R4.1, R4.5).
     */
    public boolean isTakenToBeTheirs() {
        if (isStrangers()) return false;
        var timeline = request.timeline();
        return request.isIdentityEstablished() || !request.isRepresented() && !timeline.wasChosenInDoubt();
    }

    /** Nobody is known yet, or is chosen so that they can be asked whether it was they: what is held up is held up by the address. */
    public boolean isKnownByAddressAlone() {
        return request.person() == null || !isStrangers() && !isTakenToBeTheirs() && hasAnswered();
    }

    /** Somebody asks for them, and has not shown that they may: nothing of theirs is stopped by name (R4.5). */
    public boolean isOnAnothersWord() {
        return request.isRepresented() && !request.isIdentityEstablished();
    }

    /**
     * What was said by the address in the request holds for that address: until it shows that it is another's. It is theirs when it
     * is on their file, or has answered; and while nobody knows who they are, it is all that there is.
     */
    public boolean countsByAddress() {
        return request.person() == null || request.isContactOnFile() || hasAnswered();
    }
}
