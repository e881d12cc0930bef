/** The promise board in the intranet. */
@NullMarked
package com.qmplus.vern.control.web;

import org.jspecify.annotations.NullMarked;
