package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.Effect;
import com.qmplus.vern.rights.Right;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a claim has brought about, and still is so.
 *
 * @param since the day on which it reached us
 * @param about the purposes and data that it is about, as far as it is known who asks; nothing: all that it can be about
 */
public record InEffect(Right right, Effect effect, LocalDate since, List<Text> about) implements Serializable {

    public InEffect {
        about = List.copyOf(about);
    }
}
