package com.qmplus.vern.rights;

import com.qmplus.vern.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every request that was ever received. */
public interface Requests {

    void add(DataSubjectRequest request);

    /** Refused as {@code NotFound} when there is none. */
    DataSubjectRequest get(RequestId id);

    /** For a change: alone with it until the transaction ends, and refused as {@code StalePage} with what has changed. */
    DataSubjectRequest get(RequestId id, long version);

    /** For a change that no page showed a version for: alone with it, as it is now, until the transaction ends. */
    DataSubjectRequest alone(RequestId id);

    Optional<DataSubjectRequest> find(ReferenceNumber reference);

    /** Whose address a link with this hash confirms. */
    Optional<DataSubjectRequest> withLink(String linkHash);

    List<DataSubjectRequest> of(PersonId person);

    /** Sent from the address, without regard to case. */
    List<DataSubjectRequest> from(Collection<String> plainEmails);

    /** Those that there are. */
    List<DataSubjectRequest> all(Collection<RequestId> ids);

    /** All of the same people, or sent from the same addresses, these among them; the latest first, and at most so many. */
    List<DataSubjectRequest> akinTo(Collection<DataSubjectRequest> requests, int most);

    /** Answers whose time was over at that instant and that still lie there. */
    List<DataSubjectRequest> toTakeDown(Instant now);

    /** Answered before that instant, on offer, never fetched, and nobody told yet. */
    List<DataSubjectRequest> unfetchedSince(Instant answeredBefore);

    /** Whose address has answered, and that neither an employee nor Vern has looked at; the oldest first, and at most so many. */
    List<RequestId> untouched(int most);

    /** Answered without a person, and over: its answer is taken down; at most so many. */
    List<DataSubjectRequest> overByThemselves(int most);

    /**
     * What Vern has done by itself, see {@link Timeline#automated}; the latest first, and at most so many after the first ones.
     *
     * @param state what became of it; null: whatever
     */
    List<Step> automated(Collection<Move> moves, AutomatedStep.@Nullable State state, int first, int most);

    /** Not answered yet, and a question stops or stopped their clock: the deadline moves with the days and the configuration. */
    List<DataSubjectRequest> withPauses();

    /** Not answered yet, and somebody is to be told by that day how near the deadline is; the nearest first. */
    List<DataSubjectRequest> toRemindOf(LocalDate today, int most);

    /** Not answered yet, late if no question had stopped the clock, and nobody told of it yet. */
    List<DataSubjectRequest> pastStrictDay(LocalDate today);

    /** The references alone, of those among the ids that there are. */
    Map<RequestId, ReferenceNumber> references(Collection<RequestId> ids);

    /** A handful whose reference begins with, or whose requester's name holds, the text. */
    List<DataSubjectRequest> search(String text, int most);
}
