/** The case worker's desk: the queue and the case. */
@NullMarked
package com.qmplus.vern.rights.web;

import org.jspecify.annotations.NullMarked;
