package com.qmplus.vern.people.web;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.application.UnservedDesk;
import com.qmplus.vern.people.application.UnservedPeople;
import com.qmplus.vern.people.application.UnservedPeople.Line;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom a finding about stored data concerns; who was seen last stands in no address. */
@Named
@ViewScoped
public class UnservedBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnservedDesk desk;

    private @Nullable String rule;
    private @Nullable String category;
    private UnservedPeople found;
    private final List<Line> people = new ArrayList<>();
    private @Nullable PersonId last;

    public void load() {
        show(null);
    }

    public void more() {
        show(last);
    }

    /** Those who are new come below those who were there, and by name among themselves. */
    private void show(@Nullable PersonId after) {
        found = desk.people(findingRule(), categoryKey(), after);
        var shown = found.people();
        if (!shown.isEmpty()) last = shown.getLast().id();
        var names = Collator.getInstance(Locale.forLanguageTag("nb"));
        people.addAll(
                shown.stream().sorted(Comparator.comparing(Line::name, names)).toList());
    }

    private FindingRule findingRule() {
        return Arrays.stream(FindingRule.values())
                .filter(FindingRule::isOfStoredData)
                .filter(each -> each.name().equals(rule))
                .findFirst()
                .orElseThrow(() -> new NotFound("finding"));
    }

    private CategoryKey categoryKey() {
        if (category == null) throw new NotFound("finding");
        try {
            return new CategoryKey(category);
        } catch (IllegalArgumentException noKey) {
            throw new NotFound("finding");
        }
    }

    public UnservedPeople getFound() {
        return found;
    }

    public List<Line> getPeople() {
        return people;
    }

    public @Nullable String getRule() {
        return rule;
    }

    public void setRule(@Nullable String rule) {
        this.rule = rule;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }
}
