package com.qmplus.vern.ear.planted.rights.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

@Stateless
@RolesAllowed("SYSTEM")
public class JoinsATransaction {}
