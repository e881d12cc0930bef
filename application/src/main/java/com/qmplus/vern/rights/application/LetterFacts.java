package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a letter is written from: the case as it stands, what the letter is about, and the case worker's own words.
 *
 * @param person to whom it is written: whoever asks
 * @param asking for whom they ask; null: for themselves
 * @param rights what was asked for; of a request that was taken back, what it had been
 * @param words empty where none were added
 */
public record LetterFacts(
        LetterSender from,
        LetterOccasion about,
        Language language,
        String reference,
        String person,
        @Nullable Asking asking,
        List<Right> rights,
        LocalDate received,
        LocalDate due,
        LocalDate madeOn,
        String words) {

    static LetterFacts of(
            DataSubjectRequest request, LetterSender from, LetterOccasion about, String words, LocalDate today) {
        return new LetterFacts(
                from,
                about,
                request.intake().language(),
                request.intake().reference().value(),
                request.intake().requester().name(),
                Asking.of(request),
                rights(request),
                request.deadline().received(),
                request.deadline().due(),
                today,
                words);
    }

    private static List<Right> rights(DataSubjectRequest request) {
        var open = request.claims().open();
        return (open.isEmpty() ? request.claims().all() : open)
                .stream().map(Claim::right).toList();
    }
}
