package com.qmplus.vern.rights.application;

/** A file as it was handed in; its name says nothing about what it is. */
@SuppressWarnings("ArrayRecordComponent") // it goes straight to whoever looks at it
public record Upload(String name, byte[] content) {}
