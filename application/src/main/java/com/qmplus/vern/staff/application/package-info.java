/** Sign-in, accounts, and who the colleagues are. */
@NullMarked
package com.qmplus.vern.staff.application;

import org.jspecify.annotations.NullMarked;
