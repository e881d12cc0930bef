package com.qmplus.vern.register.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which a register is taken in, told from each other by what the file holds. */
public enum ImportForm {
    /** Vern's own. */
    VERN,
    /** Records of the Norwegian national register. */
    NATIONAL;

    private static final Set<String> KINDS = Stream.of(com.qmplus.vern.register.ElementKind.values())
            .map(com.qmplus.vern.register.ElementKind::nameInFile)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> RECORD =
            Set.of("hits", "articleSixBasis", "dataSubjectCategories", "personalDataCategories", "plannedDeletion");

    /** @throws UnreadableRegister it is none of them */
    static ImportForm of(List<String> names) {
        if (names.stream().anyMatch(RECORD::contains)) return NATIONAL;
        if (names.contains("purpose") && names.contains("title")) return NATIONAL;
        if (names.stream().anyMatch(KINDS::contains)) return VERN;
        throw UnreadableRegister.because(UnreadableRegister.Reason.NOT_A_REGISTER);
    }
}
