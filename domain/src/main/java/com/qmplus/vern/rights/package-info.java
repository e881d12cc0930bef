/** People claim their rights: requests, deadlines, identity, collection and the answer (GDPR chapter III). */
@NullMarked
package com.qmplus.vern.rights;

import org.jspecify.annotations.NullMarked;
