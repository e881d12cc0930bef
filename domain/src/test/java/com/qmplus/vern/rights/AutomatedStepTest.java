package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every move that Vern makes by itself is listed for a human being, or it stands here why not (GDPR art. 22(1), (3); ADR 42). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AutomatedStepTest {

    private static final String BEGINS = "12(3): it only begins, or leaves the case to an employee";
    private static final String DECIDED = "16-18: it carries out what was decided, or what is listed itself";
    private static final String TOLD = "12(1): the person is told something, and nothing is decided";
    private static final String TIME = "5(1)(e): time alone ends it, for everybody alike";
    private static final String COUNTED = "12(3): a day or a failure is noted, and an employee is told";
    private static final String PART = "12(3): part of an answer that is listed as a whole";

    private static final Map<Move, String> NOT_LISTED = Map.ofEntries(
            Map.entry(Move.BEGUN, BEGINS),
            Map.entry(Move.LEFT, BEGINS),
            Map.entry(Move.PERSON_CONFIRMED, PART),
            Map.entry(Move.SEARCHED, PART),
            Map.entry(Move.SEARCH_FAILED, PART),
            Map.entry(Move.RULED, PART),
            Map.entry(Move.APPROVED, PART),
            Map.entry(Move.USE_ENDED, "21(1): only an employee's decision ends what was objected to"),
            Map.entry(
                    Move.TAKEN_BACK,
                    "12(2): the person or an employee said that it is no longer asked for, or whose it is"),
            Map.entry(Move.RESTRICTION_LIFTED, "18(3): as decided, and told to the person before"),
            Map.entry(Move.LIFTING_ANNOUNCED, TOLD),
            Map.entry(Move.LIFTING_TOLD, TOLD),
            Map.entry(Move.ANSWER_TOLD, TOLD),
            Map.entry(Move.EXTENDED, "12(3): an employee asked for it, with reasons; it holds once the notice is sent"),
            Map.entry(Move.TO_CARRY_OUT, DECIDED),
            Map.entry(Move.NEEDS_HAND, DECIDED),
            Map.entry(Move.CARRIED_OUT, DECIDED),
            Map.entry(Move.CARRYING_OUT_OVERTAKEN, DECIDED),
            Map.entry(Move.CARRYING_OUT_LATE, COUNTED),
            Map.entry(Move.RECIPIENT_TO_TELL, DECIDED),
            Map.entry(Move.RECIPIENT_OVERTAKEN, DECIDED),
            Map.entry(Move.RECIPIENT_REMINDED, TOLD),
            Map.entry(Move.RECIPIENT_ACKNOWLEDGED, TOLD),
            Map.entry(Move.CODE_ON_FILE_SPENT, "12(6): an employee is told, and asks in the same or another way"),
            Map.entry(Move.STRICT_DAY_PASSED, COUNTED),
            Map.entry(Move.EXTENSION_TOO_LATE, COUNTED),
            Map.entry(Move.MAIL_FAILED, COUNTED),
            Map.entry(Move.NOT_FETCHED, COUNTED),
            Map.entry(Move.TAKEN_DOWN, TIME),
            Map.entry(Move.CLOSED, TIME + "; the answer that is over is listed, and opens the case again"));

    /** By the person, by an employee, by another system. */
    private static final Set<Move> BY_SOMEBODY = EnumSet.of(
            Move.RECEIVED,
            Move.EMAIL_CONFIRMED,
            Move.CONFIRMATION_RESENT,
            Move.CLAIM_ADDED,
            Move.CLAIM_GROUNDED,
            Move.CLAIM_SCOPED,
            Move.CLAIM_ADDRESSED,
            Move.CLAIM_WITHDRAWN,
            Move.JOINED,
            Move.JOINED_TO,
            Move.PARTED_FROM,
            Move.PARTED,
            Move.CLAIM_RETURNED,
            Move.CONFIRMATION_TAKEN,
            Move.TOLD_APART,
            Move.WITHDRAWN,
            Move.TAKEN,
            Move.HANDED_OVER,
            Move.NOBODY_CONFIRMED,
            Move.PERSON_RELEASED,
            Move.DOUBT_RECORDED,
            Move.IDENTITY_ASKED,
            Move.IDENTITY_PROVED,
            Move.IDENTITY_NOT_PROVED,
            Move.SCOPE_ASKED,
            Move.SCOPE_ANSWERED,
            Move.EXTENSION_ASKED,
            Move.ATTESTED,
            Move.NOTHING_CONFIRMED,
            Move.EXCLUDED,
            Move.INCLUDED,
            Move.CIRCUMSTANCE_NOTED,
            Move.CIRCUMSTANCE_DROPPED,
            Move.RULED_OTHERWISE,
            Move.RULED_AS_PROPOSED,
            Move.RULING_AWAITS_SECOND,
            Move.RULING_APPROVED,
            Move.RULING_SENT_BACK,
            Move.RULING_REOPENED,
            Move.APPROVAL_WITHDRAWN,
            Move.NOT_CARRIED_OUT,
            Move.EVIDENCE_KEPT,
            Move.RECIPIENT_TOLD,
            Move.RECIPIENT_OUT_OF_REACH,
            Move.FETCHED,
            Move.ANSWER_HELPED,
            Move.ANSWER_HELPED_IN_PART,
            Move.ANSWER_DID_NOT_HELP,
            Move.REACHED,
            Move.MESSAGE_CAME,
            Move.MESSAGES_READ,
            Move.MESSAGE_SENT,
            Move.ATTACHMENT_DELETED,
            Move.CODE_ISSUED,
            Move.CODE_ASKED,
            Move.REVIEW_CONFIRMED,
            Move.REVIEW_OVERTURNED,
            Move.HANDED_OUT,
            Move.NOTED,
            Move.REPRESENTED,
            Move.AUTHORITY_ASKED,
            Move.AUTHORITY_SEEN,
            Move.REPRESENTATIVE_IDENTIFIED,
            Move.CHILD_HEARD,
            Move.CONCERNED_CORRECTED,
            Move.NOT_REPRESENTED,
            Move.ENDED_UNIDENTIFIED);

    @Test
    void each_move_is_listed_or_left_out_for_a_reason_or_never_made_by_vern() {
        for (var move : Move.values())
            assertThat(List.of(
                            AutomatedStep.MOVES.contains(move),
                            NOT_LISTED.containsKey(move),
                            BY_SOMEBODY.contains(move)))
                    .as(move.name())
                    .containsOnlyOnce(true);
    }

    @Test
    void none_that_is_made_in_vern_s_name_is_taken_for_somebody_s() throws IOException {
        assertThat(madeByVern()).hasSizeGreaterThan(15).noneMatch(BY_SOMEBODY::contains);
    }

    /** As the source says: a step that names no other maker. */
    private static Set<Move> madeByVern() throws IOException {
        var made = Pattern.compile("made\\(\\s*(?:[^;]*?)Move\\.([A-Z_]+)[^;]*?Moved\\s*\\.byVern");
        try (var files = Files.list(Path.of("src/main/java/com/qmplus/vern/rights"))) {
            return files.map(AutomatedStepTest::text)
                    .flatMap(text -> made.matcher(text).results())
                    .map(result -> Move.valueOf(result.group(1)))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
