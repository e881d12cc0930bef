package com.qmplus.vern.ear.planted.rights.web;

public class Page {}
