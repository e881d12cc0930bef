/** The one door to personal data, the employees' search, and the import of contacts. */
@NullMarked
package com.qmplus.vern.people.application;

import org.jspecify.annotations.NullMarked;
