/** What the public pages and the intranet have in common. */
@NullMarked
package com.qmplus.vern.shared.web;

import org.jspecify.annotations.NullMarked;
