/** The frame of the intranet. */
@NullMarked
package com.qmplus.vern.shared.web;

import org.jspecify.annotations.NullMarked;
