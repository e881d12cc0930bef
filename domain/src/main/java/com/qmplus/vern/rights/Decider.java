package com.qmplus.vern.rights;

import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.EmployeeId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who makes a move: each step of a case names one (R0.3). */
public sealed interface Decider {

    String PERSON = "public";
    String VERN = "system";

    /** What stands before the id of another system's key. */
    String KEY = "key:";

    /** As it stands in a step: an employee's id, one of the two words, or {@link #KEY} and a key's id. */
    String key();

    /** Whoever works on a case: the employee who has it; or, while nobody has, Vern, where nothing is to be weighed (ADR 31). */
    sealed interface Worker extends Decider permits Colleague, Vern {

        boolean has(CaseFile request);

        /** The request is their own. */
        boolean is(Intake intake);

        /** Who answers for it; of what Vern did by itself, no employee does. */
        @Nullable
        EmployeeId employee();
    }

    /**
     * An employee.
     *
     * @param knownAs the name and, where they sign in with one, the address under which they might have asked themselves
     * @param mayReassign they may hand over the cases of others
     * @param standsInFor those who are away now and whose work they do meanwhile
     */
    record Colleague(EmployeeId id, Set<String> knownAs, boolean mayReassign, Set<EmployeeId> standsInFor)
            implements Worker {

        public Colleague {
            standsInFor = Set.copyOf(standsInFor);
            knownAs = knownAs.stream().map(Colleague::plain).collect(Collectors.toUnmodifiableSet());
        }

        /** Who stands in for nobody. */
        public Colleague(EmployeeId id, Set<String> knownAs, boolean mayReassign) {
            this(id, knownAs, mayReassign, Set.of());
        }

        @Override
        public String key() {
            return id.toString();
        }

        /** Whose work is in their hands: their own, and that of those for whom they stand in. */
        public Set<EmployeeId> hands() {
            return Stream.concat(Stream.of(id), standsInFor.stream()).collect(Collectors.toUnmodifiableSet());
        }

        /** Privacy managers hand over the cases of others, and are the second pair of eyes. */
        public boolean mayApproveSecond() {
            return mayReassign;
        }

        @Override
        public boolean has(CaseFile request) {
            return hands().stream().anyMatch(request::isAssignedTo);
        }

        @Override
        public EmployeeId employee() {
            return id;
        }

        @Override
        public boolean is(Intake intake) {
            var requester = intake.requester();
            var concerned = intake.concerned();
            return isKnownAs(requester.name(), requester.email())
                    || concerned != null && isKnownAs(concerned.name(), concerned.email());
        }

        private boolean isKnownAs(String name, @Nullable String email) {
            return knownAs.contains(plain(name)) || email != null && knownAs.contains(plain(email));
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

    /** Another system, on behalf of the person who asked there. */
    record OtherSystem(ApiKeyId id) implements Decider {
        @Override
        public String key() {
            return KEY + id;
        }
    }

    record Vern() implements Worker {
        @Override
        public String key() {
            return VERN;
        }

        @Override
        public boolean has(CaseFile request) {
            return request.isInHandOfVern();
        }

        @Override
        public boolean is(Intake intake) {
            return false;
        }

        @Override
        public @Nullable EmployeeId employee() {
            return null;
        }
    }
}
