package com.qmplus.vern.people.application;

import java.io.Serializable;
import java.util.List;

/** What an import has done; the refused rows with number and reason, so that they can be mended in the file. */
public record ImportReport(int added, int changed, int unchanged, List<ImportPlan.Row> refused)
        implements Serializable {}
