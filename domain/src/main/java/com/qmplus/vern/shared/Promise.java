package com.qmplus.vern.shared;

/** What the published policy promises, in its order. Numbers are for people: stored and linked by them, so that none is ever given anew. */
public enum Promise {
    /** Data are used to identify a customer, fulfil an agreement, send what was asked for. */
    P1,
    /** No sensitive data or national identity numbers in unencrypted e-mail. */
    P2,
    /** Employees keep confidence, between colleagues too, and after they leave. */
    P3,
    /** Administrative data and behaviour on the website, and nothing else. */
    P4,
    /** Processed only on consent, agreement, or a legitimate interest that does not override. */
    P5,
    /** Sensitive data only after consent, limited to one agreement. */
    P6,
    /** Consent can be withdrawn at any time, and processing then ceases. */
    P7,
    /** Disclosed to authorities only under a statutory duty. */
    P8,
    /** Third parties are bound to confidentiality by agreement. */
    P9,
    /** Not stored longer than necessary. */
    P10,
    /** Stored on secure servers, at the processor. */
    P11,
    /** Access: purpose, basis, data, recipients, storage time, source. */
    P12,
    /** Correction. */
    P13,
    /** Erasure on its grounds. */
    P14,
    /** A structured, common, machine-readable copy, and transfer to another controller. */
    P15,
    /** The controller has an overview of processes, business areas and systems. */
    P16,
    /** Continuous follow-up of internal control and risk. */
    P17,
    /** The controller can be reached. */
    P18,
    /** Complaints to the supervisory authority. */
    P19
}
