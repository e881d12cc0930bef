package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.Effect;

/** What is in force because of a claim, of whatever it consists. */
record InForce(ClaimId claim, Effect effect) {}
