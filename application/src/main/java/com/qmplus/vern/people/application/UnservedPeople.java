package com.qmplus.vern.people.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.util.List;

/**
 * People of whom something is stored that the register gives no reason for.
 *
 * @param category what it is
 * @param purpose for which they are listed, and may be opened
 * @param people some of them
 * @param more whether there are others after them
 */
public record UnservedPeople(Text category, String purpose, List<Line> people, boolean more) implements Serializable {

    /** @param name empty of whoever is only stored (GDPR art. 18) */
    public record Line(PersonId id, String name) implements Serializable {

        @Override
        public String toString() {
            return "Line " + id;
        }
    }
}
