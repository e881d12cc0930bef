package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.KnownIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of an export: what it says in each column, if anything. */
record FolderRow(Map<String, List<String>> values) {

    Stream<String> in(String column) {
        return values.getOrDefault(column, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    Set<KnownIdentifier> whose(Map<String, String> identifiers) {
        return identifiers.entrySet().stream()
                .flatMap(known -> in(known.getValue()).map(text -> Identification.read(known.getKey(), text)))
                .collect(Collectors.toSet());
    }
}
