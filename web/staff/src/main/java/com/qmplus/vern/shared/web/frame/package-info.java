/** The frame of the intranet: navigation, messages, errors, and who is signed in. */
@NullMarked
package com.qmplus.vern.shared.web.frame;

import org.jspecify.annotations.NullMarked;
