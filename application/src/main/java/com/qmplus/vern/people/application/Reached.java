package com.qmplus.vern.people.application;

import com.qmplus.vern.people.PersonId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of those whom a purpose may reach.
 *
 * @param last of those who were looked at, whether or not they may be reached: where the next of them begin; null: nobody is left
 */
public record Reached(List<Line> people, @Nullable PersonId last) implements Serializable {

    public Reached {
        people = List.copyOf(people);
    }

    /** @param emails those that the purpose may use; none: they cannot be reached by e-mail */
    public record Line(PersonId id, String name, List<String> emails) implements Serializable {

        public Line {
            emails = List.copyOf(emails);
        }

        @Override
        public String toString() {
            return "Line " + id;
        }
    }
}
