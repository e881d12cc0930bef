package com.qmplus.vern.people.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in a list: enough to recognise, no more. */
public record PersonLine(PersonId id, String name, @Nullable String maskedEmail, List<Text> relations)
        implements Serializable {

    @Override
    public String toString() {
        return "PersonLine " + id;
    }
}
