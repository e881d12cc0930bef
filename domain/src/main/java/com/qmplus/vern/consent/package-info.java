/** What people have said of the uses of their data: withdrawals, objections, suppression; and the gate that answers whether a purpose may use them. */
@NullMarked
package com.qmplus.vern.consent;

import org.jspecify.annotations.NullMarked;
