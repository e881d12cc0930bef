package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.PersonalDataSystem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What another system can be told to do through its folder. */
enum FolderVerb {
    CORRECT,
    ERASE,
    RESTRICT,
    RELEASE;

    static Optional<FolderVerb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }

    static Optional<FolderVerb> of(PersonalDataSystem.Verb verb) {
        return switch (verb) {
            case CORRECT -> Optional.of(CORRECT);
            case ERASE -> Optional.of(ERASE);
            case RESTRICT -> Optional.of(RESTRICT);
            case RELEASE -> Optional.of(RELEASE);
            case ANNOTATE -> Optional.empty();
        };
    }

    /** As it stands in an order. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What takes it back, so that an answer to the one says nothing after the other. */
    Optional<FolderVerb> opposite() {
        return switch (this) {
            case RESTRICT -> Optional.of(RELEASE);
            case RELEASE -> Optional.of(RESTRICT);
            case CORRECT, ERASE -> Optional.empty();
        };
    }
}
