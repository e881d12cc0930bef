/** Where holds are set and lifted, and asked for before anything is erased; and the ledger of what was, so that it stays so. */
@NullMarked
package com.qmplus.vern.retention.application;

import org.jspecify.annotations.NullMarked;
