package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.shared.application.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whoever is told that less of theirs is only stored than until now is told so before it is let go (GDPR art. 18(3)): by a letter on
 * the page of the case, of which a mail tells; or by post, where no mail can.
 */
@ApplicationScoped
public class LiftingNotices {

    private static final int KEY_LENGTH = 32;

    private LetterBook letters;
    private CaseMails mails;
    private Clock clock;

    protected LiftingNotices() {} // for CDI

    @Inject
    public LiftingNotices(LetterBook letters, CaseMails mails, Clock clock) {
        this.letters = letters;
        this.mails = mails;
        this.clock = clock;
    }

    /** The same at another time. */
    LiftingNotices at(Clock then) {
        return new LiftingNotices(letters.at(then), mails, then);
    }

    boolean isTold(DataSubjectRequest request, Collection<?> released) {
        return request.timeline().isLiftingTold(key(released));
    }

    /** @param kept what stays only stored */
    void announce(DataSubjectRequest request, Collection<?> released, List<Text> kept) {
        var what = key(released);
        if (request.timeline().isLiftingAnnounced(what)) return;
        request.announceLifting(what, clock.instant());
        var about = new LetterOccasion.Lifted(request.isReaderKnown() ? named(request, kept) : List.of());
        letters.send(request, about, "", new Decider.Vern());
        if (canReadOnline(request)) mails.liftingAnnounced(request);
        else mails.tellCaseWorkers(request); // it goes by post
    }

    private static List<String> named(DataSubjectRequest request, List<Text> kept) {
        return kept.stream().map(one -> one.in(request.intake().language())).toList();
    }

    private static boolean canReadOnline(DataSubjectRequest request) {
        return request.intake().requester().email() != null && request.codeHash() != null;
    }

    /** The same for the same, in whatever order; names nothing. */
    private static String key(Collection<?> released) {
        var all = released.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
        return Sha256.of(all).substring(0, KEY_LENGTH);
    }
}
