package com.qmplus.vern.ear.planted.rights.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

@Stateless
@PermitAll
public class OpenButUnlisted {}
