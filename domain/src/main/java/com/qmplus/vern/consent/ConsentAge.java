package com.qmplus.vern.consent;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;

/**
 * From which age a child's own consent carries a service on the net that is offered to it; a younger one's is given or
 * authorised by whoever has parental responsibility (GDPR art. 8(1), popplyl. § 5; R4.6). It says nothing of the exercise of
 * rights, which is a child's at any age.
 *
 * @param steps the ages, each from its day; before the first, the age that the regulation has itself
 */
public record ConsentAge(List<Step> steps) {

    /** Thirteen since popplyl. came into force; what else becomes law is one step more. */
    public static final ConsentAge OF_NORWAY = new ConsentAge(List.of(new Step(LocalDate.parse("2018-07-20"), 13)));

    private static final int OF_THE_REGULATION = 16;

    /**
     * @param from the first day on which it holds
     * @param years complete years of age
     */
    public record Step(LocalDate from, int years) {

        public Step {
            if (years < 13 || years > 16) throw new IllegalArgumentException("From 13 to 16 (art. 8(1)): " + years);
        }
    }

    public ConsentAge {
        steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    }

    /** On the day on which the consent is given. A child comes of that age when its birthday begins. */
    public boolean demandsParent(LocalDate born, LocalDate given) {
        if (born.isAfter(given)) throw new IllegalArgumentException("Not born yet");
        return Period.between(born, given).getYears() < on(given);
    }

    /** In complete years. */
    public int on(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Step::years)
                .orElse(OF_THE_REGULATION);
    }
}
