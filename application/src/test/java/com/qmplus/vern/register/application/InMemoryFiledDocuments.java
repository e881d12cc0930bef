package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.FiledDocument;
import com.qmplus.vern.register.FiledDocuments;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.StalePage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class InMemoryFiledDocuments implements FiledDocuments {

    private final Map<UUID, FiledDocument> documents = new LinkedHashMap<>();
    private final Map<UUID, Sealed> contents = new LinkedHashMap<>();

    @Override
    public FiledDocument get(UUID id) {
        return Optional.ofNullable(documents.get(id)).orElseThrow(() -> new NotFound("document"));
    }

    @Override
    public Sealed content(FiledDocument document) {
        return Optional.ofNullable(contents.get(document.id())).orElseThrow(() -> new NotFound("document"));
    }

    @Override
    public List<FiledDocument> of(ElementRef element) {
        return documents.values().stream()
                .filter(it -> it.of().equals(element))
                .sorted(Comparator.comparing(FiledDocument::number).reversed())
                .toList();
    }

    @Override
    public List<FiledDocument> all() {
        return List.copyOf(documents.values());
    }

    @Override
    public void add(FiledDocument document, Sealed content) {
        if (of(document.of()).stream().anyMatch(it -> it.number() == document.number()))
            throw new StalePage(document.number() - 1L, List.of());
        documents.put(document.id(), document);
        contents.put(document.id(), content);
    }
}
