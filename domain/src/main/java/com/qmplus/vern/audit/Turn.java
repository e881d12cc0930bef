package com.qmplus.vern.audit;

import java.io.Serializable;

/** To which page of the log an auditor turns, by key: the thousandth costs no more than the first. */
public sealed interface Turn extends Serializable {

    /** To the first page: the latest entries. */
    record Newest() implements Turn {}

    /** To the page after: what came next before this entry. */
    record Older(long entry) implements Turn {}

    /** To the page before: what came next after this entry. */
    record Newer(long entry) implements Turn {}
}
