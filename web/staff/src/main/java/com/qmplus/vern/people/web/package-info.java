/** Looking people up for a stated purpose, and the import of contacts. */
@NullMarked
package com.qmplus.vern.people.web;

import org.jspecify.annotations.NullMarked;
