/** Persons, how they stand to the controller, and what is held about them: read through one door only. */
@NullMarked
package com.qmplus.vern.people;

import org.jspecify.annotations.NullMarked;
