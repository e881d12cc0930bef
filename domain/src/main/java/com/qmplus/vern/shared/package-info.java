/** What every feature stands on: typed ids, days and the clock, and the rule that was broken. */
@NullMarked
package com.qmplus.vern.shared;

import org.jspecify.annotations.NullMarked;
