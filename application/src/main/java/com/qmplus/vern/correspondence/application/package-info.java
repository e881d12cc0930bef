/** How mail leaves the house: written, sealed, carried after commit, tried again, and told of when it fails. */
@NullMarked
package com.qmplus.vern.correspondence.application;

import org.jspecify.annotations.NullMarked;
