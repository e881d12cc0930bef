/** The auditor's desk, and what the container refuses. */
@NullMarked
package com.qmplus.vern.audit.web;

import org.jspecify.annotations.NullMarked;
