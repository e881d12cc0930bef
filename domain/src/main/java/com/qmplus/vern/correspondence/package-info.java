/** What the controller writes to people: mail and its outbox, from the moment it is decided until it is sent or given up. */
@NullMarked
package com.qmplus.vern.correspondence;

import org.jspecify.annotations.NullMarked;
