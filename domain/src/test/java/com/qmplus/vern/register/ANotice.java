package com.qmplus.vern.register;

import static com.qmplus.vern.register.ARegister.text;

import com.qmplus.vern.register.NoticeWording.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Notices for tests: of the small register, with every piece worded. */
public final class ANotice {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private ANotice() {}

    public static NoticeContent complete() {
        return of(ARegister.small());
    }

    public static NoticeContent of(ARegister register) {
        return NoticeContent.of(register.register(), TODAY, wording());
    }

    public static NoticeWording wording() {
        var pieces = Stream.of(NoticeSection.values())
                .map(section -> new Piece(section, text("About " + section), text("Words on " + section)))
                .toList();
        return new NoticeWording(pieces, List.of(text("We keep what we promise")), List.of());
    }

    static NoticeContent without(NoticeSection section) {
        var pieces = wording().pieces().stream()
                .filter(piece -> piece.section() != section)
                .toList();
        return new NoticeContent(1, complete().facts(), new NoticeWording(pieces, List.of(), List.of()));
    }
}
