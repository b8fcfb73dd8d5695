package org.dateline.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.dateline.Ports;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** A newsroom's own provider of OpenID Connect, on a free port: it signs in whoever it is told to, and can lie. */
public final class ProviderServer implements AutoCloseable {
    public static final String CLIENT = "dateline";
    public static final String SECRET = "a secret that only the two of them know";

    private final RsaJsonWebKey key = newKey("first");
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final int port;

    private volatile String subject = "s-1";
    private volatile String name = "ada";
    private volatile List<String> groups = List.of();
    private volatile Consumer<JwtClaims> lie = claims -> {};
    private volatile RsaJsonWebKey signs = key;
    private volatile String error = "";
    private volatile boolean asks;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private ProviderServer(int port) {
        this.port = port;
    }

    public static ProviderServer start() throws IOException {
        ProviderServer provider = new ProviderServer(Ports.free());
        provider.open();
        return provider;
    }

    /** Answers, from now on or again. */
    public void open() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, discovery()));
        server.createContext("/keys", exchange -> json(exchange, new JsonWebKeySet(key).toJson()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext(
                "/end",
                exchange -> answer(
                        exchange, 200, "text/html", "<title>Signed out there</title><link rel=icon href=\"data:,\">"));
        server.start();
    }

    /** Answers no longer. */
    @Override
    public void close() {
        server.stop(0);
    }

    /** Another host than the desk's, so that browsers take it for another site. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What the desk is told of it. */
    public Map<String, String> settings() {
        return Map.of(
                "DATELINE_OIDC_URL",
                address(),
                "DATELINE_OIDC_CLIENT",
                CLIENT,
                "DATELINE_OIDC_SECRET",
                SECRET,
                "DATELINE_OIDC_NAME",
                "Newsroom ID",
                "DATELINE_OIDC_ROLES",
                "desk=editor, chiefs=administrator, lima=publisher@lima",
                "DATELINE_OIDC_ACCOUNTS",
                "true");
    }

    /** Whom it signs in next. */
    public void knows(String itsSubject, String itsName, String... itsGroups) {
        subject = itsSubject;
        name = itsName;
        groups = List.of(itsGroups);
        lie = claims -> {};
        signs = key;
        error = "";
    }

    /** What it says wrongly next. */
    public void lies(Consumer<JwtClaims> about) {
        lie = about;
    }

    /** Signs with a key that is not its own. */
    public void signsFalsely() {
        signs = newKey("first");
    }

    /** Shows a page of its own before it leads back. */
    public void asks() {
        asks = true;
    }

    public void refuses(String code) {
        error = code;
    }

    private static RsaJsonWebKey newKey(String id) {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(2048);
            made.setKeyId(id);
            return made;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end","response_types_supported":["code"],
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(address());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        String code = "c" + asked.size();
        asked.put(code, query);
        String outcome = error.isEmpty() ? "code=" + code : "error=" + error;
        String back = query.get("redirect_uri") + "?" + outcome + "&state="
                + URLEncoder.encode(query.getOrDefault("state", ""), StandardCharsets.UTF_8);
        if (asks) {
            answer(
                    exchange,
                    200,
                    "text/html",
                    "<title>ID</title><link rel=icon href=\"data:,\"><a href=\"" + back + "\">It is me</a>");
            return;
        }
        exchange.getResponseHeaders().add("Location", back);
        answer(exchange, 302, "text/plain", "");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> query = asked.remove(form.getOrDefault("code", ""));
        boolean client = basic().equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (query == null || !client || !isSame(form, query)) {
            answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        json(
                exchange,
                "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
                        + idToken(query.getOrDefault("nonce", "")) + "\"}");
    }

    /** Whether who brings a code is who began. */
    private static boolean isSame(Map<String, String> form, Map<String, String> query) {
        return form.getOrDefault("redirect_uri", "").equals(query.get("redirect_uri"))
                && challenge(form.getOrDefault("code_verifier", "")).equals(query.get("code_challenge"));
    }

    private static String basic() {
        byte[] text = (CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(text);
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String idToken(String nonce) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(address());
        claims.setAudience(CLIENT);
        claims.setSubject(subject);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringClaim("nonce", nonce);
        claims.setStringClaim("preferred_username", name);
        claims.setStringListClaim("groups", groups);
        lie.accept(claims);
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKey(signs.getPrivateKey());
        token.setKeyIdHeaderValue(signs.getKeyId());
        token.setAlgorithmHeaderValue("RS256");
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    private static void json(HttpExchange exchange, String text) throws IOException {
        answer(exchange, 200, "application/json", text);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
