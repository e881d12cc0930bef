package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Controller;
import com.qmplus.vern.register.ElementKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a file tells.
 *
 * @param owner whose register it is; none: it does not say
 * @param told the kinds of which the file tells all there are, so that what it leaves out may be ended
 * @param misplaced what stands in the file where nothing can be made of it
 */
record Reading(
        ImportForm form,
        @Nullable Owner owner,
        List<ReadElement> elements,
        Set<ElementKind> told,
        List<DraftFault> misplaced) {

    /** A controller by what a file says of it: at least one of the two. */
    record Owner(@Nullable String name, @Nullable String number) {

        /** Numbers decide where both have one, else names; what cannot be compared is taken for the same. */
        boolean isOther(Controller ours) {
            var known = ours.organisationNumber();
            if (number != null && known != null) return !digits(number).equals(digits(known));
            return name != null && !name.strip().equalsIgnoreCase(ours.name().strip());
        }

        String told() {
            if (name == null) return String.valueOf(number);
            return number == null ? name : name + " (" + number + ")";
        }

        private static String digits(String number) {
            return number.replaceAll("\\D", "");
        }
    }
}
