package com.qmplus.vern.rights.application;

import java.util.List;

/** By which keys another system tells what a claim is about. */
public record ScopeKeys(List<ScopeOffer> purposes, List<ScopeOffer> data) {

    public ScopeKeys {
        purposes = List.copyOf(purposes);
        data = List.copyOf(data);
    }
}
