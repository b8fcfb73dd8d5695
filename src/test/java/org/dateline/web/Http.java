package org.dateline.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What an address gives. Where the application says "not yet" it is asked again, as it asks clients to. */
final class Http {
    private Http() {}

    static String text(String address) throws IOException {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String address) throws IOException {
        try (InputStream in = open(address).getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** The connection once there is an answer; its address is where the answer is in the end. */
    static HttpURLConnection open(String address) throws IOException {
        HttpURLConnection connection = connect(address);
        while (connection.getResponseCode() == HttpURLConnection.HTTP_UNAVAILABLE) {
            connection = connect(address);
        }
        return connection;
    }

    private static HttpURLConnection connect(String address) throws IOException {
        return (HttpURLConnection) URI.create(address).toURL().openConnection();
    }
}
