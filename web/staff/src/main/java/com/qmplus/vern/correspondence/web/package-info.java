/** What became of outgoing mail, for the administrator. */
@NullMarked
package com.qmplus.vern.correspondence.web;

import org.jspecify.annotations.NullMarked;
