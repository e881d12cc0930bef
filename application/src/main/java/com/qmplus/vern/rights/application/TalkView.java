package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.PauseKind;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conversation, for the person.
 *
 * @param open they can write; a closed case takes no more
 * @param goesOnIn the request that it is one with, where messages are written; null: none
 * @param asked what we have asked and a message can answer
 * @param question our question of scope, word for word
 * @param longest how many signs a message may have
 * @param types the forms of files that are taken
 * @param megabytes the most that a file may have
 */
public record TalkView(
        String reference,
        List<MessageView> messages,
        boolean open,
        @Nullable String goesOnIn,
        @Nullable PauseKind asked,
        @Nullable String question,
        int longest,
        String types,
        int megabytes)
        implements Serializable {}
