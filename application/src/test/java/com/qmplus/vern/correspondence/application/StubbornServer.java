package com.qmplus.vern.correspondence.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers one command as it is told, or not at all; GreenMail is too friendly for that. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final String command;
    private final String answer;

    /** @param answer to the command; empty: silence */
    StubbornServer(String command, String answer) throws IOException {
        this.command = command;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (var line = socket.accept()) {
            talk(line);
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(line.getOutputStream(), true, StandardCharsets.US_ASCII);
        say(out, "greeting", "220 ready");
        boolean inData = false;
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            if (inData && !said.equals(".")) continue;
            inData = said.equals("DATA") && !command.equals("DATA");
            say(out, said.split("[ :]")[0], said.equals("DATA") ? "354 go on" : "250 fine");
        }
    }

    private void say(PrintWriter out, String to, String usually) {
        var text = to.equals(command) ? answer : usually;
        if (!text.isEmpty()) out.print(text + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
