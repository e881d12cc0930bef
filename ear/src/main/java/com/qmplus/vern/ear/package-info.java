/** The server that Vern runs on: unpacked, closed, started and stopped. */
@NullMarked
package com.qmplus.vern.ear;

import org.jspecify.annotations.NullMarked;
