package com.qmplus.vern.ear.planted.nowhere;

public class OfNoFeature {}
