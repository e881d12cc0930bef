package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeSection;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The draft of the next notice, as employees see it.
 *
 * @param state WRITING, IN_REVIEW or REVIEWED
 * @param missing the points of the law that it does not tell yet, as quoted
 * @param changes what is new in it since the version that holds now; empty where none does
 * @param mine whether whoever looks wrote any of it, and so may not review it
 * @param overtaken the register has changed since it was reviewed
 */
public record NoticeDraftView(
        long version,
        String state,
        List<Piece> pieces,
        List<Text> promises,
        List<PurposeLine> purposes,
        List<Step> steps,
        List<String> missing,
        List<NoticeChangeView> changes,
        boolean mine,
        boolean overtaken)
        implements Serializable {

    public boolean isWriting() {
        return state.equals("WRITING");
    }

    public boolean isInReview() {
        return state.equals("IN_REVIEW");
    }

    public boolean isReviewed() {
        return state.equals("REVIEWED");
    }

    public record Piece(NoticeSection section, Text heading, Text words) implements Serializable {}

    /** {@code own}: the words are the notice's own, and not those of the register. */
    public record PurposeLine(String key, Text name, Text plain, boolean own) implements Serializable {}

    /** {@code move} is a key. */
    public record Step(
            String move, String by, Instant when, @Nullable String words) implements Serializable {}
}
