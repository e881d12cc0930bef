/** Where requests are received, worked on, answered and followed. */
@NullMarked
package com.qmplus.vern.rights.application;

import org.jspecify.annotations.NullMarked;
