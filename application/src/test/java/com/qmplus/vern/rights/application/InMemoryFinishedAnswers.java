package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.FinishedAnswer;
import com.qmplus.vern.rights.FinishedAnswers;
import com.qmplus.vern.rights.RequestId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

final class InMemoryFinishedAnswers implements FinishedAnswers {

    private final Map<RequestId, FinishedAnswer> answers = new LinkedHashMap<>();

    @Override
    public void add(FinishedAnswer answer) {
        answers.put(answer.request(), answer);
    }

    @Override
    public Optional<FinishedAnswer> find(RequestId request) {
        return Optional.ofNullable(answers.get(request));
    }
}
