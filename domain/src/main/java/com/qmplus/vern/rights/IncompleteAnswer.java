package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;
import java.util.List;

/** An answer that misses any part of art. 15 cannot be sent (statement 12 of the domain brief). */
public class IncompleteAnswer extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public IncompleteAnswer(List<String> missing) {
        super(String.join(", ", missing));
    }
}
