/** Where holds are set and lifted, and asked for before anything is erased. */
@NullMarked
package com.qmplus.vern.retention.application;

import org.jspecify.annotations.NullMarked;
