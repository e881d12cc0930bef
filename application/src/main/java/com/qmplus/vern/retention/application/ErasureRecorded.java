package com.qmplus.vern.retention.application;

import com.qmplus.vern.retention.Erasure;

/** Data of somebody were erased, and it was recorded. */
public record ErasureRecorded(Erasure erasure) {}
