/** An application of one page, one entity and one service, to tell what the libraries and services cost by themselves. */
@NullMarked
package com.qmplus.vern.ear.bench.stack;

import org.jspecify.annotations.NullMarked;
