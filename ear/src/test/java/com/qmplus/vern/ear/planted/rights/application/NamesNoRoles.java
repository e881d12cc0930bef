package com.qmplus.vern.ear.planted.rights.application;

import jakarta.ejb.Stateless;

@Stateless
public class NamesNoRoles {}
