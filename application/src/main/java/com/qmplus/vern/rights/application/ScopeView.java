package com.qmplus.vern.rights.application;

import java.io.Serializable;
import java.util.List;

/**
 * What a claim on a case can be about.
 *
 * @param purposes those that use what is held; before anything is found, those of the register
 * @param fields likewise
 * @param items single data, where there are several of a field
 * @param chosen the keys of those that it is about; none: everything
 */
public record ScopeView(List<ScopeOffer> purposes, List<ScopeOffer> fields, List<ScopeOffer> items, List<String> chosen)
        implements Serializable {}
