/** Who the controller is, told to the public. */
@NullMarked
package com.qmplus.vern.register.portal;

import org.jspecify.annotations.NullMarked;
