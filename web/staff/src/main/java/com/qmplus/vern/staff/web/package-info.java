/** Sign-in, accounts and set-up on the intranet. */
@NullMarked
package com.qmplus.vern.staff.web;

import org.jspecify.annotations.NullMarked;
