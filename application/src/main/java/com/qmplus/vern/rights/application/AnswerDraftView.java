package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.RequestId;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What would be answered, in the person's language, with excluded values still readable for the reviewer.
 *
 * @param hidden the values that the person will not see, by the item's id as text
 * @param missing parts of art. 15 that are not told yet, such as {@code 15(1)(c)}; empty: it may be approved
 */
public record AnswerDraftView(
        RequestId id, long version, AccessAnswer answer, Map<String, String> hidden, List<String> missing)
        implements Serializable {}
