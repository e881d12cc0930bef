/** How long data stay, and what keeps them longer: holds. */
@NullMarked
package com.qmplus.vern.retention;

import org.jspecify.annotations.NullMarked;
