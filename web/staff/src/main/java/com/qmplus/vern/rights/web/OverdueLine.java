package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.Overdue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What should have gone on one day by the same rules: one line for the reviewer. */
public record OverdueLine(List<String> fields, LocalDate until, List<String> rules) implements Serializable {

    static List<OverdueLine> of(List<Overdue> all) {
        var lines = new LinkedHashMap<OverdueLine, List<String>>();
        for (var each : all) {
            var sameLine = new OverdueLine(List.of(), each.until(), each.rules());
            lines.computeIfAbsent(sameLine, line -> new ArrayList<>())
                    .add(each.item().fieldName());
        }
        return lines.entrySet().stream()
                .map(line -> new OverdueLine(
                        line.getValue(), line.getKey().until(), line.getKey().rules()))
                .toList();
    }

    public String names() {
        return String.join(", ", fields);
    }

    public String said() {
        return String.join("; ", rules);
    }
}
