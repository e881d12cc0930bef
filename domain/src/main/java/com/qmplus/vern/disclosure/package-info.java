/** What was told to whom about a person and why it was allowed, and how recipients learn what has changed since. */
@NullMarked
package com.qmplus.vern.disclosure;

import org.jspecify.annotations.NullMarked;
