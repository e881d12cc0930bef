package com.qmplus.vern.rights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a child's own voice weighs when somebody asks for them: the more, the older they are (Children Act section 31; R4.5). No
 * age keeps a child from asking themselves: that there is one for consent is another matter (R4.6).
 */
public enum OwnVoice {
    /** Too young to be asked, unless they have a view of their own. */
    YOUNG,
    /** They are asked, and what they say is weighed. */
    HEARD,
    /** What they say weighs heavily. */
    WEIGHTY,
    /** They can ask themselves, and as a rule nothing is handed out that they do not want to be. */
    THEIR_OWN;

    public static final int OF_AGE = 18;

    /** From which age each holds, and since when. */
    private record Ages(LocalDate since, int heard, int weighty, int own) {}

    /** Latest first. What changes goes above. */
    private static final List<Ages> LAW = List.of(new Ages(LocalDate.of(2004, 4, 1), 7, 12, 15));

    /** @param age in whole years on that day; null where we do not know: then they are heard */
    public static OwnVoice at(@Nullable Integer age, LocalDate day) {
        if (age == null) return HEARD;
        var ages = LAW.stream()
                .filter(one -> !day.isBefore(one.since()))
                .findFirst()
                .orElseGet(LAW::getLast);
        if (age < ages.heard()) return YOUNG;
        if (age < ages.weighty()) return HEARD;
        return age < ages.own() ? WEIGHTY : THEIR_OWN;
    }
}
