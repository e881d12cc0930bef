package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.ApiKeyId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the administrator says of the next key of a system.
 *
 * @param of the key that it follows
 * @param until the last day on which the new one holds
 * @param both the last day on which the old one holds beside it
 */
public record Renewal(ApiKeyId of, LocalDate until, LocalDate both) implements Serializable {}
