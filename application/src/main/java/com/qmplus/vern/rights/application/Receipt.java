package com.qmplus.vern.rights.application;

import java.io.Serializable;
import java.time.LocalDate;

/** A request was received: what it is called, and when the answer is due. The same for every repeated submit. */
public record Receipt(String reference, LocalDate due) implements Serializable {}
