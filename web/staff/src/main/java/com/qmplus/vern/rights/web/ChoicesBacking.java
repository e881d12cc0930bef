package com.qmplus.vern.rights.web;

import com.qmplus.vern.register.application.Choice;
import com.qmplus.vern.register.application.RegisterDesk;
import com.qmplus.vern.register.web.RegisterWords;
import com.qmplus.vern.rights.application.RequestView;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
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

    private @Nullable List<SelectItem> fields;
    private @Nullable List<Choice> sources;

    /** First what the system holds, as the register has it; behind it everything else. */
    public List<SelectItem> fieldsFor(RequestView.Search search) {
        if (fields == null) fields = grouped(desk.fieldsOf(search.system()), desk.fields(), search);
        return fields;
    }

    private List<SelectItem> grouped(List<Choice> held, List<Choice> all, RequestView.Search search) {
        var others = all.stream().filter(choice -> !held.contains(choice)).toList();
        var first = group(Words.of("rights", "attest.field.held", words.of(search.name())), held);
        var rest = group(Words.of("rights", "attest.field.others"), others);
        return held.isEmpty() ? List.of(rest) : List.of(first, rest);
    }

    private SelectItem group(String label, List<Choice> choices) {
        return new SelectItemGroup(
                label,
                null,
                false,
                byName(choices).stream()
                        .map(choice -> new SelectItem(choice.key(), name(choice)))
                        .toArray(SelectItem[]::new));
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
