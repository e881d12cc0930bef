/** What the public pages and the intranet have in common. */
@NullMarked
package com.qmplus.vern.shared.common;

import org.jspecify.annotations.NullMarked;
