package com.qmplus.vern.register;

import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was ever asked and advised about the register. Nothing of it goes away. */
public interface Consultations {

    Comparator<Consultation> YOUNGEST_FIRST = Comparator.comparing(
                    (Consultation it) -> it.steps().getFirst().when())
            .reversed()
            .thenComparing(Consultation::id);

    Optional<Consultation> find(UUID id);

    /**
     * To be changed: nobody else changes it until the end of the transaction.
     *
     * @throws NotFound there is none with this id
     */
    Consultation getForChange(UUID id);

    /** About one entry, the youngest first. */
    List<Consultation> about(ElementRef element);

    /** Those that wait so, the longest waiting first. */
    List<Consultation> waiting(ConsultationState state);

    long count(ConsultationState state);

    /** @throws StalePage the same was said at the same moment, by the same form */
    void add(Consultation consultation);
}
