package com.qmplus.vern.rights;

import com.qmplus.vern.staff.EmployeeId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Who makes a move: each step of a case names one (R0.3). */
public sealed interface Decider {

    String PERSON = "public";
    String VERN = "system";

    /** As it stands in a step: an employee's id, or one of the two words. */
    String key();

    /**
     * An employee.
     *
     * @param knownAs the name and, where they sign in with one, the address under which they might have asked themselves
     * @param mayReassign they may hand over the cases of others
     */
    record Colleague(EmployeeId id, Set<String> knownAs, boolean mayReassign) implements Decider {

        public Colleague {
            knownAs = knownAs.stream().map(Colleague::plain).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public String key() {
            return id.toString();
        }

        /** Privacy managers hand over the cases of others, and are the second pair of eyes. */
        public boolean mayApproveSecond() {
            return mayReassign;
        }

        /** The request is their own. */
        public boolean is(Requester requester) {
            var email = requester.email();
            return knownAs.contains(plain(requester.name())) || email != null && knownAs.contains(plain(email));
        }

        private static String plain(String text) {
            return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    record ThePerson() implements Decider {
        @Override
        public String key() {
            return PERSON;
        }
    }

    record Vern() implements Decider {
        @Override
        public String key() {
            return VERN;
        }
    }
}
