package org.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dateline.desk.Account;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.store.ApiTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A trip's ZIP out of and into the desk, by its pages and by the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveIT {
    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private DeskClient desk;

    @SuppressWarnings("NullAway.Init")
    private DeskClient.Person editor;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        desk = DeskClient.start(folder);
        editor = desk.person(Role.ADMINISTRATOR, Account.ALL_TRIPS);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    private DeskTrip trip(String title) {
        DeskTrip trip = desk.trip(title);
        desk.article(
                trip,
                "lima.txt",
                "Title: Ada Kestrel in Lima\nPublished: 2031-05-04\n\nAda Kestrel arrived in Lima on Saturday.");
        desk.article(trip, "left out.txt", "Title: Left\nPublished: 2031-05-05\n\nNothing of Kestrel here.");
        String second = desk.store().articles().list(trip.id()).stream()
                .filter(article -> article.name().equals("left out.txt"))
                .map(StoredArticle::id)
                .findFirst()
                .orElseThrow();
        desk.store().articles().setHidden(second, true, DeskClient.NOBODY);
        return trip;
    }

    private HttpRequest.Builder request(String path, String secret) {
        return HttpRequest.newBuilder(URI.create(desk.address() + path))
                .header("Cookie", "dateline-session=" + secret)
                .header("X-Form-Token", FormToken.of(secret));
    }

    private HttpResponse<byte[]> archive(String path) throws Exception {
        return client.send(request(path, editor.session()).build(), BodyHandlers.ofByteArray());
    }

    /** As a browser's form sends a file. */
    private HttpResponse<String> bringIn(byte[] zip) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"zip\"; filename=\"trip.zip\"\r\n"
                        + "Content-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(zip);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return client.send(
                request("/desk/import", editor.session())
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static byte[] zip(String name, long zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[1 << 20];
            for (long left = zeros; left > 0; left -= block.length) {
                zip.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        return out.toByteArray();
    }

    private List<DeskTrip> trips() {
        return desk.store().trips().list();
    }

    @Test
    void aTripGoesOutByItsPageAndComesInAsADraft() throws Exception {
        DeskTrip trip = trip("Kestrel in Peru");
        assertThat(desk.get(editor, "/desk/trips/" + trip.slug() + "/settings").body())
                .contains("/desk/trips/" + trip.slug() + "/archive");
        HttpResponse<byte[]> zip = archive("/desk/trips/" + trip.slug() + "/archive");
        assertThat(zip.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(zip.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"kestrel-in-peru.zip\"");
        assertThat(names(zip.body()))
                .containsExactly("history.json", "corrections.json", "lima.txt", "hidden/left out.txt");

        HttpResponse<String> taken = bringIn(zip.body());
        assertThat(taken.statusCode()).isEqualTo(303);
        String path = taken.headers().firstValue("Location").orElseThrow();
        assertThat(path).endsWith("/desk/trips/kestrel-in-peru-2");
        DeskTrip copy = desk.store().trips().find("kestrel-in-peru-2").orElseThrow();
        assertThat(copy.state()).isEqualTo(DeskTrip.State.DRAFT);
        assertThat(desk.store().articles().list(copy.id()))
                .extracting(StoredArticle::name, StoredArticle::hidden)
                .containsExactly(tuple("lima.txt", false), tuple("left out.txt", true));
        assertThat(desk.get("/trips/kestrel-in-peru-2").statusCode())
                .as("to readers it is not there")
                .isEqualTo(404);
    }

    @Test
    void programsSendAndFetchIt() throws Exception {
        DeskTrip trip = trip("Kestrel in Chile");
        ApiTokens.Scope scope = new ApiTokens.Scope("CMS", Role.EDITOR, Account.ALL_TRIPS, Duration.ofDays(1));
        String token = desk.store().tokens().make(editor.account(), scope).secret();
        HttpRequest get = HttpRequest.newBuilder(URI.create(desk.address() + "/api/trips/" + trip.slug() + "/archive"))
                .header("Authorization", "Bearer " + token)
                .build();
        byte[] zip = client.send(get, BodyHandlers.ofByteArray()).body();
        HttpRequest post = HttpRequest.newBuilder(URI.create(desk.address() + "/api/archives"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(zip))
                .build();
        HttpResponse<String> made = client.send(post, BodyHandlers.ofString());
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(new ObjectMapper().readTree(made.body()).path("slug").asText())
                .isEqualTo("kestrel-in-chile-2");
        assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith("/api/trips/kestrel-in-chile-2/draft");
    }

    /** Small to send, and more than is taken when it is unpacked; a name that leads elsewhere; no ZIP; one that was cut. */
    @Test
    void whatIsNoTripsZipMakesNone() throws Exception {
        byte[] bomb = zip("lima.txt", 200L << 20);
        assertThat(bomb.length).isLessThan(1 << 20);
        byte[] whole = archive("/desk/trips/" + trip("Kestrel in Bolivia").slug() + "/archive")
                .body();
        List<DeskTrip> before = trips();
        assertThat(bringIn(bomb).body()).contains("unpacks to more than a trip may be");
        for (byte[] unfit : List.of(
                bomb,
                new byte[0],
                "no ZIP".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(whole, whole.length / 2))) {
            assertThat(bringIn(unfit).statusCode()).isEqualTo(422);
            HttpResponse<String> answer = client.send(
                    request("/api/archives", editor.session())
                            .POST(BodyPublishers.ofByteArray(unfit))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("The ZIP can't be taken");
        }
        assertThat(trips()).hasSameSizeAs(before);
    }

    /** What a folder is served under can't be a trip of the desk: nobody would ever see it. */
    @Test
    void aFoldersNameIsKept() throws Exception {
        byte[] zip = archive("/desk/trips/" + trip("USS Astoria").slug() + "/archive")
                .body();
        String seed = new ObjectMapper()
                .readTree(desk.get("/api/trips").body())
                .get(0)
                .path("slug")
                .asText();
        assertThat(seed).isNotEmpty();
        byte[] renamed = withTitle(zip, seed);
        HttpResponse<String> answer = bringIn(renamed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("a folder is served under the name");
    }

    private static byte[] withTitle(byte[] zip, String title) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals("history.json")
                                ? new String(bytes, StandardCharsets.UTF_8)
                                        .replace("USS Astoria", title)
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return out.toByteArray();
    }
}
