package com.qmplus.vern.ear;

import static com.qmplus.vern.ear.DomainXml.named;

import java.util.Map;
import org.w3c.dom.Element;

/** Closes what Vern does not use: one HTTP listener is left, and the administrator's on the loopback interface. */
final class Hardening {

    private static final String OFF = "false";

    private final DomainXml xml;

    Hardening(DomainXml xml) {
        this.xml = xml;
    }

    void apply(Listener http, Listener admin, boolean behindProxy) {
        listenOnlyAt(http, admin);
        if (behindProxy) believeTheProxy();
        closeMessagingAndRemoteCalls();
        sayNothingAboutOurselves();
        reportNothingElsewhere();
        mapRolesByName();
    }

    private void listenOnlyAt(Listener http, Listener admin) {
        xml.remove("network-listener", named("http-listener-2"));
        xml.remove("protocol", named("http-listener-2"));
        xml.only("virtual-server").setAttribute("network-listeners", "http-listener-1");
        bind(xml.only("network-listener", "http-listener-1"), http);
        bind(xml.only("network-listener", "admin-listener"), admin);
    }

    private static void bind(Element listener, Listener to) {
        listener.setAttribute("address", to.address());
        listener.setAttribute("port", String.valueOf(to.port()));
    }

    /** Whether a visitor came by TLS the proxy knows: session cookies are then for TLS alone, and redirects stay there. */
    private void believeTheProxy() {
        xml.all("http").forEach(http -> http.setAttribute("scheme-mapping", "X-Forwarded-Proto"));
    }

    private void closeMessagingAndRemoteCalls() {
        xml.all("iiop-listener").forEach(listener -> listener.setAttribute("enabled", OFF));
        xml.only("jmx-connector").setAttribute("enabled", OFF);
        xml.only("hazelcast-config-specific-configuration").setAttribute("enabled", OFF);
        var messages = xml.add(xml.server(), "jms-service", Map.of("type", "DISABLED", "default-jms-host", "none"));
        xml.add(messages, "jms-host", Map.of("name", "none", "host", "127.0.0.1", "lazy-init", OFF));
        xml.remove("jvm-options", option -> option.getTextContent().contains("osgi.shell.telnet"));
        xml.remove("jvm-options", option -> option.getTextContent().contains("javax.management.builder"));
        xml.all("jvm-options").forEach(Hardening::withoutRemoteShell);
    }

    private static void withoutRemoteShell(Element option) {
        option.setTextContent(option.getTextContent().replace("org.apache.felix.shell.remote,", ""));
    }

    private void sayNothingAboutOurselves() {
        xml.all("http").forEach(Hardening::withoutVersion);
        xml.property(
                xml.only("virtual-server"), "errorReportValve", ""); // no error page of its own, with its name on it
        xml.only("microprofile-metrics-configuration").setAttribute("enabled", OFF);
    }

    private static void withoutVersion(Element http) {
        http.setAttribute("server-header", OFF);
        http.setAttribute("xpowered-by", OFF);
    }

    private void reportNothingElsewhere() {
        xml.add(xml.domain(), "phone-home-runtime-configuration", Map.of("enabled", OFF));
        xml.all("property").filter(named("URL")).forEach(Hardening::withoutItsOwnPort);
    }

    /** The server's own little databases would open a port once used. */
    private static void withoutItsOwnPort(Element url) {
        url.setAttribute("value", url.getAttribute("value").replace(";AUTO_SERVER=TRUE", ""));
    }

    private void mapRolesByName() {
        xml.only("security-service").setAttribute("activate-default-principal-to-role-mapping", "true");
    }
}
