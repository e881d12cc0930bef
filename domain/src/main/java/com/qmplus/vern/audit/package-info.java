/** Who saw or changed whose data, when and why; kept so that it can be shown, and so that nobody need wonder. */
@NullMarked
package com.qmplus.vern.audit;

import org.jspecify.annotations.NullMarked;
