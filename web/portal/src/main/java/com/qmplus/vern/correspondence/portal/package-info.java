/** In the trial: the mails that people would have got. */
@NullMarked
package com.qmplus.vern.correspondence.portal;

import org.jspecify.annotations.NullMarked;
