/** What every service stands on: the data source and the clock. */
@NullMarked
package com.qmplus.vern.shared.application;

import org.jspecify.annotations.NullMarked;
