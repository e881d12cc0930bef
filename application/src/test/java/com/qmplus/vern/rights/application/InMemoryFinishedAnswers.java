package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AnswerId;
import com.qmplus.vern.rights.FinishedAnswer;
import com.qmplus.vern.rights.FinishedAnswers;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.Sealed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryFinishedAnswers implements FinishedAnswers {

    private final List<FinishedAnswer> answers = new ArrayList<>();
    private final Map<AnswerId, Map<Integer, Sealed>> pieces = new HashMap<>();

    @Override
    public void add(FinishedAnswer answer) {
        answers.add(answer);
    }

    @Override
    public List<FinishedAnswer> of(RequestId request) {
        return answers.stream()
                .filter(answer -> answer.request().equals(request))
                .sorted(Comparator.comparing(FinishedAnswer::place))
                .toList();
    }

    @Override
    public void addPiece(AnswerId answer, int place, Sealed content) {
        pieces.computeIfAbsent(answer, first -> new HashMap<>()).put(place, content);
    }

    @Override
    public Optional<Sealed> piece(AnswerId answer, int place) {
        return Optional.ofNullable(pieces.getOrDefault(answer, Map.of()).get(place));
    }

    @Override
    public void deleteContent(FinishedAnswer answer) {
        pieces.remove(answer.id());
        answer.contentDeleted();
    }
}
