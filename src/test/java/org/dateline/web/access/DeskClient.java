package org.dateline.web.access;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.desk.store.Articles;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.dateline.web.PackagedServer;

/** The packaged program with a desk, asked without a script by people who have signed in; and its store. */
final class DeskClient implements AutoCloseable {
    static final Actor NOBODY = Actor.SERVER;

    /** By it most of what a test makes is made at once, as on a quick machine. */
    private static final InstantSource COARSE = Clock.tickSeconds(ZoneOffset.UTC);

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final PackagedServer server;
    private final DeskStore store;
    private int made;

    private DeskClient(PackagedServer server, DeskStore store) {
        this.server = server;
        this.store = store;
    }

    /** @param folder where the desk is kept */
    static DeskClient start(Path folder) throws IOException {
        return start(PackagedServer.start("--desk", "--data", folder.toString(), "seeds"), folder);
    }

    /** The same of a server that has settings of its own. */
    static DeskClient start(PackagedServer server, Path folder) {
        return new DeskClient(server, DeskStore.open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")), COARSE));
    }

    /** Somebody who is signed in. */
    record Person(Account account, String session) {}

    DeskStore store() {
        return store;
    }

    String address() {
        return server.address();
    }

    DeskTrip trip(String title) {
        return store.trips().create(title, NOBODY);
    }

    void article(DeskTrip trip, String name, String text) {
        store.articles()
                .add(
                        trip.id(),
                        new Articles.File(name, "text/plain", Optional.empty(), text.getBytes(StandardCharsets.UTF_8)),
                        NOBODY);
    }

    Person person(Role role, DeskTrip trip) {
        return person(role, trip.id());
    }

    /** @param trip a trip's id, or {@link Account#ALL_TRIPS} */
    Person person(Role role, String trip) {
        made++;
        Account account = store.accounts().create("Ada " + made, NOBODY).orElseThrow();
        store.accounts().give(account.id(), new Grant(trip, role), NOBODY);
        return new Person(account, store.sessions().start(account, Optional.empty()));
    }

    private HttpRequest.Builder request(Person who, String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Cookie", "dateline-session=" + who.session())
                .header("X-Form-Token", FormToken.of(who.session()));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(Person who, String path) throws IOException, InterruptedException {
        return send(request(who, path).build());
    }

    /** As anybody. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)).build());
    }

    /** @param form names and values in turn */
    HttpResponse<String> post(Person who, String path, String... form) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(form[i])
                    .append('=')
                    .append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        return send(request(who, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    HttpResponse<String> json(Person who, String method, String path, String body)
            throws IOException, InterruptedException {
        return send(request(who, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    @Override
    public void close() {
        store.close();
        server.close();
    }
}
