package com.qmplus.vern.ear.probe;

import com.qmplus.vern.audit.application.Denials;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The services that are really deployed: every class of the application's jar is looked at, none is listed by hand. */
@ApplicationScoped
public class DeployedServices {

    public List<Class<?>> types() throws IOException {
        var jar = jar();
        if (Files.isDirectory(jar)) return typesIn(jar);
        try (var files = FileSystems.newFileSystem(jar)) {
            return typesIn(files.getPath("/"));
        }
    }

    public Object find(Class<?> type) throws IOException {
        try {
            return InitialContext.doLookup("java:app/application/" + type.getSimpleName());
        } catch (NamingException e) {
            throw new IOException("Not deployed: " + type, e);
        }
    }

    private static List<Class<?>> typesIn(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("com"))
                    .sorted()
                    .<Class<?>>flatMap(DeployedServices::service)
                    .toList();
        }
    }

    private static Stream<Class<?>> service(String file) {
        var name = file.replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.');
        try {
            var type = Class.forName(name, false, Denials.class.getClassLoader());
            var isService = type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class);
            return isService ? Stream.of(type) : Stream.empty();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("In the jar but not to be loaded: " + name, e);
        }
    }

    private static Path jar() throws IOException {
        try {
            return Path.of(Denials.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("Where is the application's jar?", e);
        }
    }
}
