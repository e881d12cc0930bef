package com.qmplus.vern.ear.planted.rights;

public class Case {}
