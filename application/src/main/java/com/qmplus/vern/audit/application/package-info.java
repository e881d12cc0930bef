/** Writes the access log before anything else may happen, and shows it to auditors. */
@NullMarked
package com.qmplus.vern.audit.application;

import org.jspecify.annotations.NullMarked;
