/** Where requests come from, told to the access log by both web applications. */
@NullMarked
package com.qmplus.vern.audit.common;

import org.jspecify.annotations.NullMarked;
