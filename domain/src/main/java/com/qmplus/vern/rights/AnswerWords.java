package com.qmplus.vern.rights;

import com.qmplus.vern.register.PurposeKey;
import java.util.Map;

/**
 * What an answer tells in words that were written for it, unsealed.
 *
 * @param court that and how one can go to court (GDPR art. 79), in the person's language
 * @param reviews why a human being left a machine's decision as it was, or changed it, by purpose
 * @param rewordings what data are to say
 * @param recipients to which other controller the data of a claim go
 */
public record AnswerWords(
        String court, Map<PurposeKey, String> reviews, Rewordings rewordings, Map<ClaimId, String> recipients) {

    /** Nothing but the way to court. */
    public static AnswerWords of(String court) {
        return new AnswerWords(court, Map.of(), Rewordings.NONE, Map.of());
    }

    @Override
    public String toString() {
        return "AnswerWords"; // what they say is not for logs
    }
}
