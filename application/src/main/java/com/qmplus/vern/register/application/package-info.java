/** Keeps the register: fills an empty one from a file, shows it, and hands it to every feature that obeys it. */
@NullMarked
package com.qmplus.vern.register.application;

import org.jspecify.annotations.NullMarked;
