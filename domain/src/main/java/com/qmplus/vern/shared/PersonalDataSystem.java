package com.qmplus.vern.shared;

import java.util.List;

/**
 * A place where data about people may lie. Every feature of Vern that stores something about people is one too (system
 * {@code vern}), so that an access answer tells all of it (GDPR art. 15; R2, 2.1 of the domain brief), and what is decided is done in
 * all of it (art. 16 to 19).
 *
 * <p>Whatever a system is told to do may be told twice: a process that was killed in the middle begins again, and what was done is
 * {@link CarriedOut#DONE_BEFORE}; what is told by another {@link Sought#telling()} is told anew, whatever was answered before; one that was told and is {@link CarriedOut#WAITING} is told again until it has answered. What fails
 * for now, such as a system that is down, throws; it is tried again later. Nobody but whom it was asked about is touched: a record that
 * none of the identifiers lead to is no record of theirs.
 */
public interface PersonalDataSystem {

    /** The system's key in the register. */
    String system();

    List<HeldDatum> find(Sought sought);

    /** @return what came of each, in their order */
    default List<CarriedOut> correct(Sought whose, List<Correction> corrections) {
        return byHand(corrections);
    }

    /**
     * What the person says stands beside what is held, wherever that is shown (art. 16).
     *
     * @return what came of each, in their order
     */
    default List<CarriedOut> annotate(Sought whose, List<Annotation> annotations) {
        return byHand(annotations);
    }

    /** @return what came of each, in their order */
    default List<CarriedOut> erase(Sought whose, List<HeldDatum> data) {
        return byHand(data);
    }

    /**
     * Stored only from now on (art. 18).
     *
     * @return what came of each, in their order
     */
    default List<CarriedOut> restrict(Sought whose, List<HeldDatum> data) {
        return byHand(data);
    }

    /**
     * Restricted no longer.
     *
     * @return what came of each, in their order
     */
    default List<CarriedOut> release(Sought whose, List<HeldDatum> data) {
        return byHand(data);
    }

    /**
     * What it was told to do with these data and has not answered is not to be done any more: somebody has seen to it, or nobody can.
     * Of a system that does what it is told at once there is nothing to withdraw.
     */
    default void withdraw(Sought whose, Verb verb, List<HeldDatum> data) {}

    /** What a system can be told to do with data. */
    enum Verb {
        CORRECT,
        ANNOTATE,
        ERASE,
        RESTRICT,
        RELEASE
    }

    private static List<CarriedOut> byHand(List<?> all) {
        return all.stream().map(each -> CarriedOut.BY_HAND).toList();
    }
}
