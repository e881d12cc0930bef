/** The gate, and those whom a purpose may reach now. */
@NullMarked
package com.qmplus.vern.consent.application;

import org.jspecify.annotations.NullMarked;
