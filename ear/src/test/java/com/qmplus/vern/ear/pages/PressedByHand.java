package com.qmplus.vern.ear.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** A button pressed as if it stood on the page, with everything that its form would send along, the page's token too. */
public final class PressedByHand {

    private PressedByHand() {}

    public static Response on(Page page, String address, Control control) {
        page.navigate(address);
        return page.waitForNavigation(() -> page.evaluate("""
                ([form, button]) => {
                    const sent = document.createElement('form');
                    sent.method = 'post';
                    sent.action = location.href;
                    const add = (name, value) => {
                        const field = document.createElement('input');
                        field.name = name;
                        field.value = value;
                        sent.append(field);
                    };
                    const given = name => document.querySelector(`input[name="${name}"]`)?.value ?? '';
                    add(form, form);
                    add(button, button);
                    for (const field of ['note', 'reason', 'seen', 'how', 'method']) add(`${form}:${field}`, 'KNOWN_FACTS');
                    add('jakarta.faces.ViewState', given('jakarta.faces.ViewState'));
                    add('primefaces.nonce', given('primefaces.nonce'));
                    document.body.append(sent);
                    sent.submit();
                }
                """, new String[] {control.form(), control.id()}));
    }
}
