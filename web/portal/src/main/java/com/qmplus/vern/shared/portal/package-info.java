/** The frame of the public pages. */
@NullMarked
package com.qmplus.vern.shared.portal;

import org.jspecify.annotations.NullMarked;
