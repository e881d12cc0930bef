package com.qmplus.vern.people;

import com.qmplus.vern.register.RelationKindKey;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may be the person sought, and why; an employee decides whether it is (R4.1).
 *
 * @param emailSince since when the address by which they were sought is on file; none: it is not
 */
public record Candidate(
        PersonId person,
        String name,
        @Nullable String maskedEmail,
        List<RelationKindKey> relations,
        int score,
        @Nullable Instant emailSince,
        List<Match> matches)
        implements Serializable {

    public Candidate {
        relations = List.copyOf(relations);
        matches = List.copyOf(matches);
    }

    @Override
    public String toString() {
        return "Candidate " + person;
    }
}
