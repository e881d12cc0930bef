package com.qmplus.vern.rights.web;

import com.qmplus.vern.register.application.Choice;
import com.qmplus.vern.register.application.RegisterDesk;
import com.qmplus.vern.register.web.RegisterWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of data and the sources of the register, to file a found datum under. */
@Named
@RequestScoped
public class ChoicesBacking {

    @Inject
    private RegisterDesk desk;

    @Inject
    private RegisterWords words;

    private @Nullable List<Choice> fields;
    private @Nullable List<Choice> sources;

    public List<Choice> getFields() {
        if (fields == null) fields = byName(desk.fields());
        return fields;
    }

    public List<Choice> getSources() {
        if (sources == null) sources = byName(desk.sources());
        return sources;
    }

    public String name(Choice choice) {
        return words.of(choice.name());
    }

    private List<Choice> byName(List<Choice> choices) {
        return choices.stream().sorted(Comparator.comparing(this::name)).toList();
    }
}
