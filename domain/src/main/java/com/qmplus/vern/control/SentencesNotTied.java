package com.qmplus.vern.control;

import com.qmplus.vern.shared.BrokenRule;
import java.util.List;
import java.util.stream.Collectors;

/** Every sentence of a policy is tied to what it promises before it is published. */
public class SentencesNotTied extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public SentencesNotTied(List<Integer> sentences) {
        super(sentences.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
