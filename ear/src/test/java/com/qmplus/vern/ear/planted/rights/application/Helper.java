package com.qmplus.vern.ear.planted.rights.application;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Helper {}
