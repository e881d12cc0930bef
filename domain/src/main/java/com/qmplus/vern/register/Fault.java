package com.qmplus.vern.register;

/**
 * What is wrong with a register, told to the person who wrote it.
 *
 * @param element the place of the element at fault among all elements
 * @param path where in the element, as a JSON pointer; empty for the element as a whole
 */
public record Fault(int element, String path, String reason) {}
