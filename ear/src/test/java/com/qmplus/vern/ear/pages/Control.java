package com.qmplus.vern.ear.pages;

/**
 * A button of a page.
 *
 * @param page the address, without extension
 * @param id as the browser knows it, with those of the form and the rows around it
 * @param action the file that holds the button, and what it calls: {@code file bean.method}
 */
public record Control(String page, String id, String action) {

    public String form() {
        return id.substring(0, id.indexOf(':'));
    }

    @Override
    public String toString() {
        return page + " " + id;
    }
}
