package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.Controller;
import com.qmplus.vern.register.PostalAddress;
import java.util.ArrayList;
import java.util.List;

/** Who writes a letter, how they are reached, and where one complains about them (policy P18, P19). */
public record LetterSender(
        String name,
        List<String> address,
        List<Contact> contacts,
        String authority,
        List<String> authorityAddress,
        String authorityPhone,
        String authorityWebsite) {

    /** @param kind such as {@code phone} */
    public record Contact(String kind, String value) {}

    static LetterSender of(Controller controller) {
        var authority = controller.supervisoryAuthority();
        return new LetterSender(
                controller.name(),
                lines(controller.address()),
                contacts(controller),
                authority.name(),
                lines(authority.address()),
                authority.phone(),
                authority.website());
    }

    private static List<Contact> contacts(Controller controller) {
        var contacts = new ArrayList<Contact>();
        contacts.add(new Contact("phone", controller.phone()));
        contacts.add(new Contact("email", controller.email()));
        var website = controller.website();
        if (website != null) contacts.add(new Contact("website", website));
        var officer = controller.dataProtectionOfficer();
        if (officer != null && officer.email() != null) contacts.add(new Contact("dpo", officer.email()));
        return contacts;
    }

    private static List<String> lines(PostalAddress address) {
        return List.of(address.street(), address.postalCode() + " " + address.city());
    }
}
