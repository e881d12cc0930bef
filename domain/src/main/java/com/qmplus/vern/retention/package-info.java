/** How long data stay, what keeps them longer: holds; and what was erased: the ledger. */
@NullMarked
package com.qmplus.vern.retention;

import org.jspecify.annotations.NullMarked;
