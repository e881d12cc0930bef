/** The register, to read. */
@NullMarked
package com.qmplus.vern.register.web;

import org.jspecify.annotations.NullMarked;
