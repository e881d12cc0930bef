/** The controller's record of processing (GDPR art. 30): nothing is stored, used or kept that it does not allow. */
@NullMarked
package com.qmplus.vern.register;

import org.jspecify.annotations.NullMarked;
