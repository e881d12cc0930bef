package com.qmplus.vern.rights;

import com.qmplus.vern.consent.Reliance;
import com.qmplus.vern.register.Register;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is read to tell what a request brings about.
 *
 * @param rulings on its claims
 * @param findings what the searches have found
 * @param reliance what the person's relations bring; null while we do not know who it is, or know nobody
 */
public record ProtectedCase(
        DataSubjectRequest request,
        List<ClaimRuling> rulings,
        List<Finding> findings,
        Register register,
        @Nullable Reliance reliance) {

    public ProtectedCase {
        rulings = List.copyOf(rulings);
        findings = List.copyOf(findings);
    }

    Optional<ClaimRuling> ruling(Claim claim) {
        return rulings.stream()
                .filter(ruling -> ruling.claim().equals(claim.id()))
                .findFirst();
    }

    Optional<Finding> finding(ItemId item) {
        return findings.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    /** The answer has been made available: whoever asked has been told (GDPR art. 18(3)). */
    boolean isTold() {
        return request.offer().available() != null;
    }

    /**
     * What was said by the address in the request holds for that address: until it shows that it is another's. It is theirs when it
     * is on their file, or has answered; and while nobody knows who they are, it is all that there is.
     */
    public boolean countsByAddress() {
        return request.person() == null
                || request.isContactOnFile()
                || request.confirmation().isConfirmed();
    }
}
