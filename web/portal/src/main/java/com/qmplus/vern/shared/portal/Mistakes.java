package com.qmplus.vern.shared.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What cannot be used of a form that was sent: shown in the summary on top and beside each field. */
@Named
@RequestScoped
public class Mistakes {

    private final Map<String, String> byField = new LinkedHashMap<>();

    public void add(String field, String text) {
        byField.putIfAbsent(field, text);
    }

    public boolean isAny() {
        return !byField.isEmpty();
    }

    public boolean in(String field) {
        return byField.containsKey(field);
    }

    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    public List<Mistake> getAll() {
        return byField.entrySet().stream()
                .map(entry -> new Mistake(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** One field, by the id it has on the page, and what is wrong with it. */
    public record Mistake(String field, String text) {}
}
