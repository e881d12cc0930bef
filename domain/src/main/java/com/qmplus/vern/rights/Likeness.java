package com.qmplus.vern.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What another request of the same person means for this one. That somebody asks again is evidence for an excessive request,
 * never proof of one (GDPR art. 12(5); R2.2), and that two look like one is for people to say.
 */
public enum Likeness {
    /** The other still waits for its answer: they may be one and the same. */
    DUPLICATE,
    /** The other was answered not long before this one came. */
    REPEAT;

    /** @param days how long after an answer another request for the same is a repeat */
    public static Optional<Likeness> of(DataSubjectRequest request, DataSubjectRequest other, int days, ZoneId zone) {
        boolean alike = !request.state().isAnswered()
                && isFromSame(request, other)
                && !shared(request, other).isEmpty()
                && !toldApart(request, other)
                && !toldApart(other, request);
        if (!alike) return Optional.empty();
        if (!other.state().isAnswered()) return Optional.of(DUPLICATE);
        return isRepeat(request, other, days, zone) ? Optional.of(REPEAT) : Optional.empty();
    }

    /** The rights that both claim, in the order of the law. */
    public static Set<Right> shared(DataSubjectRequest request, DataSubjectRequest other) {
        var shared = EnumSet.noneOf(Right.class);
        shared.addAll(request.rights().all());
        shared.retainAll(other.rights().all());
        return Collections.unmodifiableSet(shared);
    }

    /** Who is known to be somebody else is; otherwise one address is one person, unless somebody asks for others with it. */
    private static boolean isFromSame(DataSubjectRequest request, DataSubjectRequest other) {
        var person = request.person();
        var otherPerson = other.person();
        if (person != null && otherPerson != null) return person.equals(otherPerson);
        var asker = request.intake().requester();
        var otherAsker = other.intake().requester();
        var email = otherAsker.plainEmail();
        if (email == null || !asker.hasEmail(email)) return false;
        boolean forOthers = request.isRepresented() || other.isRepresented();
        return !forOthers
                || request.told()
                        .name()
                        .strip()
                        .equalsIgnoreCase(other.told().name().strip());
    }

    private static boolean toldApart(DataSubjectRequest request, DataSubjectRequest other) {
        var reference = other.intake().reference().value();
        return request.timeline().steps().stream()
                .filter(step -> step.move() == Move.TOLD_APART || step.move() == Move.PARTED_FROM)
                .anyMatch(step -> reference.equals(step.detail()));
    }

    private static boolean isRepeat(DataSubjectRequest request, DataSubjectRequest other, int days, ZoneId zone) {
        var available = other.offer().available();
        if (available == null) return false;
        long since = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(available, zone), request.deadline().received());
        return since >= 0 && since <= days;
    }
}
