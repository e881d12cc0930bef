/** Whether the controller keeps what it has promised, and what it does when something goes wrong. */
@NullMarked
package com.qmplus.vern.control;

import org.jspecify.annotations.NullMarked;
