package com.qmplus.vern.register;

import java.io.Serializable;

/**
 * A line of a record of the national register that says what no entry of ours can hold, such as a storage time in free text. It is
 * handed on as it came, until the register itself says something else in its place.
 *
 * @param line its name in the national form
 * @param came what it said, as JSON
 * @param over what the register itself said there when it came, as JSON; empty: nothing
 */
public record NationalLine(String line, String came, String over) implements Serializable {}
