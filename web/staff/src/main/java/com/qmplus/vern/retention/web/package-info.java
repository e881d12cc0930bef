/** Pages about holds. */
@NullMarked
package com.qmplus.vern.retention.web;

import org.jspecify.annotations.NullMarked;
