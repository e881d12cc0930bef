/** The promise board, for other systems. */
@NullMarked
package com.qmplus.vern.control.portal;

import org.jspecify.annotations.NullMarked;
