/** Who is told what about somebody, and whether they may be. */
@NullMarked
package com.qmplus.vern.disclosure.web;

import org.jspecify.annotations.NullMarked;
