/** The promise board: every sentence of the policy beside what the data show. */
@NullMarked
package com.qmplus.vern.control.application;

import org.jspecify.annotations.NullMarked;
