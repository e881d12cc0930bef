package com.qmplus.vern.rights;

import java.time.LocalDate;

/** Somebody looked, on that day, to do that, for that purpose: names stay out (R8.4, C-579/21). */
public record Consultation(LocalDate day, String operation, String purpose) {}
