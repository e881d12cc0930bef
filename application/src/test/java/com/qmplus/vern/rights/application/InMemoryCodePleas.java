package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.CodePlea;
import com.qmplus.vern.rights.CodePleas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

final class InMemoryCodePleas implements CodePleas {

    private final List<CodePlea> pleas = new ArrayList<>();

    @Override
    public void add(CodePlea plea) {
        pleas.add(plea);
    }

    @Override
    public List<CodePlea> waiting(int most) {
        return pleas.stream()
                .sorted(Comparator.comparing(CodePlea::asked))
                .limit(most)
                .toList();
    }

    @Override
    public void remove(CodePlea plea) {
        pleas.remove(plea);
    }
}
