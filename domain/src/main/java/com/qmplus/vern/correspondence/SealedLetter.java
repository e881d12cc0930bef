package com.qmplus.vern.correspondence;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;

/** A written mail as it is stored: unreadable without the vault. Its message id is fixed here, once, for every attempt. */
public record SealedLetter(String messageId, String addressHash, KeyId vaultKey, Sealed content) {}
