package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.CaseMessage;
import com.qmplus.vern.rights.CaseMessages;
import com.qmplus.vern.rights.RequestId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

final class InMemoryCaseMessages implements CaseMessages {

    private final List<CaseMessage> messages = new ArrayList<>();

    @Override
    public void add(CaseMessage message) {
        messages.add(message);
    }

    @Override
    public List<CaseMessage> of(RequestId request) {
        return messages.stream()
                .filter(message -> message.request().equals(request))
                .sorted(Comparator.comparing(CaseMessage::place))
                .toList();
    }
}
