package com.qmplus.vern.register;

/**
 * A piece of the register. Its key is stable: cases, data and answers refer to it for ever. Elements are never deleted,
 * they end; what the controller has not decided yet is marked <em>to be confirmed</em>.
 */
public sealed interface Element
        permits Controller,
                BusinessArea,
                ProcessingActivity,
                PersonCategory,
                Purpose,
                DataCategory,
                Field,
                DataSystem,
                Source,
                Recipient,
                Transfer,
                Agreement,
                RelationKind,
                RetentionRule {

    String stableKey();

    Validity valid();

    boolean confirm();
}
