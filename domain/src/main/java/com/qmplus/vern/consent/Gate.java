package com.qmplus.vern.consent;

import com.qmplus.vern.people.Restricted;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The one question, <em>may this purpose use this person's data now?</em>, answered from the register, how the person stands, what
 * they have said, and what is restricted. Whether an e-mail may be sent at all without a consent (markedsføringsloven § 15) is
 * another question, asked after this one.
 */
public final class Gate {

    private Gate() {}

    /** @param person the register, their relations, and what stands in the way */
    public static Passage ask(PurposeKey key, Restricted person, LocalDate today) {
        return person.register()
                .findPurpose(key)
                .filter(purpose -> purpose.valid().covers(today))
                .map(purpose -> ask(purpose, person, today))
                .orElseGet(Passage.NoPurpose::new);
    }

    /** What somebody has said outright comes first: it holds whatever else changes. */
    private static Passage ask(Purpose purpose, Restricted person, LocalDate today) {
        return refused(purpose, person)
                .or(() -> restricted(purpose, person))
                .orElseGet(() -> byGround(purpose, new Reliance(person.register(), person.relations(), today)));
    }

    private static Optional<Passage> refused(Purpose purpose, Restricted person) {
        return person.closing(purpose).map(use -> new Passage.Refused(use.why(), use.since()));
    }

    private static Optional<Passage> restricted(Purpose purpose, Restricted person) {
        return person.barring(purpose).map(order -> new Passage.Restricted(order.ground(), order.since()));
    }

    private static Passage byGround(Purpose purpose, Reliance reliance) {
        return reliance.bringing(purpose)
                .flatMap(relation -> reliance.basis(purpose, relation)
                        .<Passage>map(basis -> new Passage.Open(basis, relation.kind())))
                .orElseGet(Passage.NoGround::new);
    }
}
