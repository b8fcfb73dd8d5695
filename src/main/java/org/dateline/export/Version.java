package org.dateline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which Dateline this is. The number stands in {@code pom.xml} alone; the build writes it into a resource. */
public final class Version {
    private static final String NUMBER = load();

    private Version() {}

    /** By Semantic Versioning; what is no release ends in {@code -SNAPSHOT}. */
    public static String number() {
        return NUMBER;
    }

    private static String load() {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
