package com.qmplus.vern.rights;

import org.jspecify.annotations.Nullable;

/** Everything that can happen to a request, with the article and the rule that it rests on (R0.3). */
public enum Move {
    RECEIVED("12(3)", "R3.1"),
    EMAIL_CONFIRMED("12(6)", "R4.2"),
    CONFIRMATION_RESENT("12(2)", "R4.2"),
    CLAIM_ADDED("12(2)", "R2.1"),
    CLAIM_GROUNDED("12(2)", "R2.1"),
    CLAIM_SCOPED("12(2)", "R2.1"),
    CLAIM_ADDRESSED("20(2)", "R2.1"),
    CLAIM_WITHDRAWN("12(2)", "R2.1"),
    JOINED("12(3)", "R2.1"),
    JOINED_TO("12(3)", "R2.1"),
    /** It had become one with another, and is a request of its own again. */
    PARTED_FROM("12(3)", "R2.1"),
    /** Another had become one with it, and is a request of its own again. */
    PARTED("12(3)", "R2.1"),
    CLAIM_RETURNED("12(2)", "R2.1"),
    /** The address had answered on another request, which is another's or another one. */
    CONFIRMATION_TAKEN("12(6)", "R4.2"),
    TOLD_APART("12(5)", "R2.2"),
    WITHDRAWN("12(2)", "R2.1"),
    /** Vern began by itself on what leaves nothing to weigh. */
    BEGUN("12(3)", "R3.5"),
    /** It left the case to an employee, for something is to be judged. */
    LEFT("12(3)", "R3.5"),
    TAKEN("12(3)", "R3.5"),
    HANDED_OVER("12(3)", "R3.5"),
    PERSON_CONFIRMED("15(1)", "R4.1"),
    NOBODY_CONFIRMED("15(1)", "R4.1"),
    PERSON_RELEASED("15(1)", "R4.1"),
    DOUBT_RECORDED("12(6)", "R4.1"),
    IDENTITY_ASKED("12(6)", "R4.2"),
    IDENTITY_PROVED("12(6)", "R4.2"),
    IDENTITY_NOT_PROVED("12(6)", "R4.2"),
    CODE_ON_FILE_SPENT("12(6)", "R4.2"),
    SCOPE_ASKED("12(3)", "R3.4"),
    SCOPE_ANSWERED("12(3)", "R3.4"),
    STRICT_DAY_PASSED("12(3)", "R3.4"),
    EXTENSION_ASKED("12(3)", "R3.3"),
    EXTENDED("12(3)", "R3.3"),
    EXTENSION_TOO_LATE("12(3)", "R3.3"),
    SEARCHED("15(3)", null),
    SEARCH_FAILED("15(3)", null),
    ATTESTED("15(3)", null),
    NOTHING_CONFIRMED("15(3)", null),
    EXCLUDED("15(4)", null),
    INCLUDED("15(3)", null),
    CIRCUMSTANCE_NOTED("12(3)", "R0.3"),
    CIRCUMSTANCE_DROPPED("12(3)", "R0.3"),
    RULED_OTHERWISE("12(4)", "R0.3"),
    RULED_AS_PROPOSED("12(3)", "R0.3"),
    RULED("12(3)", "R0.3"),
    RULING_AWAITS_SECOND("12(4)", "R2.2"),
    RULING_APPROVED("12(4)", "R2.2"),
    RULING_SENT_BACK("12(4)", "R2.2"),
    RULING_REOPENED("12(3)", "R0.3"),
    /** Direct marketing ended, as soon as it was asked for. */
    MARKETING_ENDED("21(3)", "R3.5"),
    /** What rested on a consent ended, as soon as it was withdrawn. */
    CONSENT_ENDED("7(3)", "R5.3"),
    /** What was objected to ended. */
    USE_ENDED("21(1)", "R2.7"),
    /** Data were only stored from then on. */
    RESTRICTED("18(1)", "R2.4"),
    /** They were let go, once the person had been told. */
    RESTRICTION_LIFTED("18(3)", "R2.4"),
    /** The person is to be told that less is only stored than before; until then all of it is. */
    LIFTING_ANNOUNCED("18(3)", "R2.4"),
    /** The notice of that was sent, or the letter posted. */
    LIFTING_TOLD("18(3)", "R2.4"),
    /** What had taken effect was taken back: it is no longer asked for, or was another person's. */
    TAKEN_BACK("12(2)", "R2.1"),
    APPROVED("15", "R0.3"),
    APPROVAL_WITHDRAWN("15", "R0.3"),
    ANSWERED("12(3)", "R2.4"),
    /** The notice of it was sent, or the letter posted: the person has been told. */
    ANSWER_TOLD("18(3)", "R2.4"),
    /** A system is to do what was decided; its detail is what, and in which. */
    TO_CARRY_OUT("12(3)", "R2.5"),
    /** An employee has to do it, or to look why it does not happen. */
    NEEDS_HAND("12(3)", "R2.5"),
    CARRIED_OUT("12(3)", "R7.5"),
    /** It cannot be done, and it was recorded why. */
    NOT_CARRIED_OUT("12(3)", "R2.5"),
    /** The day is over by which a system was to have done it. */
    CARRYING_OUT_LATE("12(3)", "R3.5"),
    /** A file that shows it was kept. */
    EVIDENCE_KEPT("5(2)", "R7.5"),
    CARRYING_OUT_OVERTAKEN("18(3)", "R2.4"),
    RECIPIENT_TO_TELL("19", "R6.3"),
    RECIPIENT_OVERTAKEN("19", "R6.3"),
    RECIPIENT_REMINDED("19", "R2.5"),
    RECIPIENT_ACKNOWLEDGED("19", "R2.5"),
    RECIPIENT_TOLD("19", "R6.3"),
    RECIPIENT_OUT_OF_REACH("19", "R6.3"),
    FETCHED("15(3)", "R12.4"),
    NOT_FETCHED("12(2)", "R12.4"),
    ANSWER_HELPED("12(2)", null),
    ANSWER_HELPED_IN_PART("12(2)", null),
    ANSWER_DID_NOT_HELP("12(2)", null),
    TAKEN_DOWN("5(1)(e)", "R12.4"),
    MAIL_FAILED("12(2)", "R12.4"),
    REACHED("12(2)", "R12.4"),
    MESSAGE_CAME("12(2)", "R12.4"),
    MESSAGES_READ("12(2)", "R12.4"),
    MESSAGE_SENT("12(2)", "R12.4"),
    ATTACHMENT_DELETED("5(1)(c)", "R4.3"),
    CODE_ISSUED("32", "R12.4"),
    CODE_ASKED("12(2)", "R12.4"),
    CODE_LOCKED("32", "R12.4"),
    /** A human being looked at what Vern had done by itself, and stands by it; its detail is the place of that step. */
    REVIEW_CONFIRMED("22(3)", "R2.9"),
    /** They undid it. */
    REVIEW_OVERTURNED("22(3)", "R2.9"),
    /** It was decided that somebody gets all of the case. */
    HANDED_OUT("5(2)", "R6.3"),
    NOTED(null, null),
    REPRESENTED("12(2)", "R4.5"),
    /** Whoever asks for another was told what is still missing; its detail is the day. */
    AUTHORITY_ASKED("12(6)", "R4.5"),
    AUTHORITY_SEEN("12(2)", "R4.5"),
    REPRESENTATIVE_IDENTIFIED("12(6)", "R4.5"),
    CHILD_HEARD("12(2)", "R4.5"),
    /** What was told of the person whom it is about was wrong; its detail is what a child's own view counts for, if that is another now. */
    CONCERNED_CORRECTED("5(1)(d)", "R4.5"),
    NOT_REPRESENTED("12(2)", "R4.5"),
    ENDED_UNIDENTIFIED("12(2)", "R2.3"),
    CLOSED("5(1)(e)", "R7.1");

    private final @Nullable String article;
    private final @Nullable String rule;

    Move(@Nullable String article, @Nullable String rule) {
        this.article = article;
        this.rule = rule;
    }

    public @Nullable String article() {
        return article;
    }

    public @Nullable String rule() {
        return rule;
    }
}
