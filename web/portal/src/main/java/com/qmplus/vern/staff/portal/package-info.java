/** Other systems at the door: which key a call came with, and what its scopes let it do. */
@NullMarked
package com.qmplus.vern.staff.portal;

import org.jspecify.annotations.NullMarked;
