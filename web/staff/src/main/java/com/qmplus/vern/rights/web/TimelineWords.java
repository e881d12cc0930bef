package com.qmplus.vern.rights.web;

import com.qmplus.vern.register.web.RegisterWords;
import com.qmplus.vern.rights.application.StepView;
import com.qmplus.vern.shared.web.Dates;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Who made a step, and what its detail means, in words. */
@Named
@RequestScoped
public class TimelineWords {

    @Inject
    private RequestBacking page;

    @Inject
    private RegisterWords systems;

    @Inject
    private Dates dates;

    public String decider(StepView step) {
        return switch (step.by()) {
            case STAFF, OTHER_SYSTEM -> step.decider();
            case PERSON -> Words.of("rights", "by.PERSON");
            case VERN -> "Vern";
        };
    }

    /** What the step was about; that somebody took a case themselves is told by who they are. */
    public String detail(StepView step) {
        var detail = meant(step);
        return detail.equals(decider(step)) ? "" : detail;
    }

    /** Details are keys: a system of the register, a method of identification, a channel, a right; or whom the case went to. */
    private String meant(StepView step) {
        var key = Objects.requireNonNullElse(step.detail(), "");
        if (key.matches("\\d+")) return reviewed(Integer.parseInt(key));
        if (!key.matches("(CORRECT|ANNOTATE|ERASE|RESTRICT) \\S+"))
            return system(key).orElseGet(() -> words(key));
        var parts = key.split(" ");
        return Words.of("rights", "errand." + parts[0]) + ": "
                + system(parts[1]).orElse(parts[1]);
    }

    /** Which step of Vern's was looked at. */
    private String reviewed(int place) {
        var steps = page.getRequest().timeline();
        return place < steps.size()
                ? Words.known("rights", "automated." + steps.get(place).move(), "")
                : "";
    }

    private Optional<String> system(String key) {
        return page.getRequest().searches().stream()
                .filter(search -> search.system().equals(key))
                .findFirst()
                .map(search -> systems.of(search.name()));
    }

    private String right(String key) {
        return Words.known("rights", "right." + key, page.nameOf(key));
    }

    /** A doubt has two parts; a deadline or a day of posting is a day; the rest are keys. */
    private String words(String key) {
        if (key.matches("\\d{4}-\\d{2}-\\d{2}")) return dates.day(LocalDate.parse(key));
        if (key.matches("[0-9a-f]{32}")) return ""; // what is let go has no name
        if (key.matches("V-[0-9A-Z]{6}-[0-9A-Z]")) return key;
        if (key.matches("[A-Z_]+\\.(ORDINARY|SERIOUS)")) {
            var parts = key.split("\\.");
            return Words.of("rights", "doubt." + parts[0]) + " " + Words.of("rights", "harm." + parts[1] + ".short");
        }
        return named(key);
    }

    private String named(String key) {
        var extension = Words.known("rights", "extension." + key, Words.known("rights", "represent." + key, ""));
        if (!extension.isEmpty()) return extension;
        var voice = Words.known("rights", "voice." + key, Words.known("rights", "deleted." + key, ""));
        if (!voice.isEmpty()) return voice;
        var hindrance = Words.known("rights", "hindrance." + key, "");
        if (!hindrance.isEmpty()) return hindrance;
        return Words.known("rights", "identity." + key, Words.known("rights", "channel." + key, right(key)));
    }
}
