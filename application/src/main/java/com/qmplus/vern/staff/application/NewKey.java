package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.KeyScope;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the administrator says of a key that is to be made.
 *
 * @param name of the system
 * @param until the last day on which it holds
 */
public record NewKey(String name, Set<KeyScope> scopes, LocalDate until) implements Serializable {}
