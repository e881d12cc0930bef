/** The people of the house: who they are, which roles they hold, and how they prove it. */
@NullMarked
package com.qmplus.vern.staff;

import org.jspecify.annotations.NullMarked;
