package com.qmplus.vern.rights;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What becomes of one datum for one purpose when a claim is decided: every caller must handle them all. */
public sealed interface Ruling extends Serializable {

    /** It is part of the copy that the person gets, readable by people and machines. */
    record Copy() implements Ruling {}

    /** It is left out of what the person gets. */
    record Withhold() implements Ruling {}

    /** It goes straight to another controller. */
    record Transfer() implements Ruling {}

    record Correct() implements Ruling {}

    /** It stays, with what the person says about it beside it. */
    record Annotate() implements Ruling {}

    record Erase() implements Ruling {}

    record Anonymise() implements Ruling {}

    /**
     * It is not erased yet.
     *
     * @param until the last day; null where the event that the time runs from has not happened, or nobody knows its day
     */
    record Keep(@Nullable LocalDate until) implements Ruling {}

    /** It is stored and not used otherwise. */
    record Restrict() implements Ruling {}

    /** The purpose uses it no longer. */
    record Stop() implements Ruling {}

    /** The purpose uses it no longer, and the little is kept that makes sure of it. */
    record Suppress() implements Ruling {}

    /** A human with the power to change it looks at what was decided by a machine. */
    record Review() implements Ruling {}

    record Refuse() implements Ruling {}

    /** The claim is not about this. */
    record Untouched() implements Ruling {}

    /** The datum is to say something else, or something is put beside it (GDPR art. 16): without a text there is nothing to do. */
    default boolean takesText() {
        return this instanceof Correct || this instanceof Annotate;
    }

    /** How it is called where it is stored, and in the bundles. */
    default String key() {
        return switch (this) {
            case Copy() -> "COPY";
            case Withhold() -> "WITHHOLD";
            case Transfer() -> "TRANSFER";
            case Correct() -> "CORRECT";
            case Annotate() -> "ANNOTATE";
            case Erase() -> "ERASE";
            case Anonymise() -> "ANONYMISE";
            case Keep keep -> "KEEP";
            case Restrict() -> "RESTRICT";
            case Stop() -> "STOP";
            case Suppress() -> "SUPPRESS";
            case Review() -> "REVIEW";
            case Refuse() -> "REFUSE";
            case Untouched() -> "UNTOUCHED";
        };
    }

    static Ruling of(String key, @Nullable LocalDate until) {
        return switch (key) {
            case "COPY" -> new Copy();
            case "WITHHOLD" -> new Withhold();
            case "TRANSFER" -> new Transfer();
            case "CORRECT" -> new Correct();
            case "ANNOTATE" -> new Annotate();
            case "ERASE" -> new Erase();
            case "ANONYMISE" -> new Anonymise();
            case "KEEP" -> new Keep(until);
            case "RESTRICT" -> new Restrict();
            case "STOP" -> new Stop();
            case "SUPPRESS" -> new Suppress();
            case "REVIEW" -> new Review();
            case "REFUSE" -> new Refuse();
            case "UNTOUCHED" -> new Untouched();
            default -> throw new IllegalArgumentException(key);
        };
    }
}
