/** Claiming a right without an account: asking for access, following the case, fetching the answer; pages and REST. */
@NullMarked
package com.qmplus.vern.rights.portal;

import org.jspecify.annotations.NullMarked;
