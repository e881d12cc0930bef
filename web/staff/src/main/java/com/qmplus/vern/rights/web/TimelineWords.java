package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.StepView;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Objects;

/** Who made a step, and what its detail means, in words. */
@Named
@ApplicationScoped
public class TimelineWords {

    public String decider(StepView step) {
        return switch (step.by()) {
            case STAFF -> step.decider();
            case PERSON -> Words.of("rights", "by.PERSON");
            case VERN -> "Vern";
        };
    }

    /** Details are keys, such as a method of identification; what the bundle does not know is shown as it stands. */
    public String detail(StepView step) {
        var key = Objects.requireNonNullElse(step.detail(), "");
        return Words.known("rights", "identity." + key, Words.known("rights", "code.how." + key, key));
    }
}
