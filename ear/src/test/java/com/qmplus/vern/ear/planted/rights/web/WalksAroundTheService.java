package com.qmplus.vern.ear.planted.rights.web;

import com.qmplus.vern.ear.planted.rights.application.Helper;
import jakarta.inject.Inject;

public class WalksAroundTheService {
    @Inject
    Helper helper;
}
