package com.qmplus.vern.register;

import java.text.MessageFormat;
import java.util.List;

/**
 * What is wrong with a register, told to the person who wrote it.
 *
 * @param element the place of the element at fault among all elements
 * @param path where in the element, as a JSON pointer; empty for the element as a whole
 * @param with what fills the rule's text: keys of elements, names of roles or columns
 */
public record Fault(int element, String path, FaultRule rule, List<String> with) {

    /** In the plain English of the register's file; pages have words of their own for the rule. */
    public String reason() {
        return MessageFormat.format(rule.pattern(), with.toArray());
    }
}
