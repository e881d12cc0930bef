/** Where it is decided who is told what about whom, and kept. */
@NullMarked
package com.qmplus.vern.disclosure.application;

import org.jspecify.annotations.NullMarked;
