package com.qmplus.vern.rights.application;

/** A system was asked about one person and answered with the data of another: nothing of its answer is used. */
class AnsweredForAnother extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    AnsweredForAnother(String system) {
        super(system + " answered with a record that none of the identifiers lead to");
    }
}
