package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.CaseLetter;
import com.qmplus.vern.rights.CaseLetters;
import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.RequestId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class InMemoryCaseLetters implements CaseLetters {

    private final List<CaseLetter> letters = new ArrayList<>();

    @Override
    public void add(CaseLetter letter) {
        letters.add(letter);
    }

    @Override
    public Optional<CaseLetter> find(RequestId request, LetterId letter) {
        return of(request).stream().filter(found -> found.id().equals(letter)).findFirst();
    }

    @Override
    public List<CaseLetter> of(RequestId request) {
        return letters.stream()
                .filter(letter -> letter.request().equals(request))
                .sorted(Comparator.comparing(CaseLetter::place))
                .toList();
    }
}
