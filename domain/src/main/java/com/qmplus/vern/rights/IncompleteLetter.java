package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;
import java.util.List;
import java.util.stream.Collectors;

/** A letter that lacks a part that the law demands of it is neither made nor sent (R2.3; statement 15). */
public class IncompleteLetter extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public IncompleteLetter(List<LetterPart> missing) {
        super(missing.stream().map(LetterPart::key).collect(Collectors.joining(", ")));
    }
}
