package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.ApiKeyId;
import java.util.Set;

/** Another system that came with a key that holds, and the roles that its scopes give. */
public record KeyHolder(ApiKeyId id, Set<String> roles) {}
