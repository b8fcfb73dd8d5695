package org.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.desk.store.ApiTokens;
import org.dateline.desk.store.Articles;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.dateline.desk.store.Publications;
import org.dateline.web.PackagedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged program with a desk: every address, asked by everybody, of one's own trips and others', drafts and published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {
    private static final Actor NOBODY = Actor.SERVER;
    private static final String MARK = "Zyxomma";
    private static final String PASSWORD = "correct horse battery";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @SuppressWarnings("NullAway.Init")
    private PackagedServer server;

    @SuppressWarnings("NullAway.Init")
    private DeskStore store;

    private int accounts;
    private int trips;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = PackagedServer.start("--desk", "--data", folder.toString(), "seeds");
        store = DeskStore.open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")), InstantSource.system());
    }

    @AfterAll
    void stop() {
        store.close();
        server.close();
    }

    /** Who asks: nobody, somebody without a role, or with one in the own trip or in all. */
    private enum Who {
        NOBODY(Optional.empty(), false),
        OUTSIDER(Optional.empty(), false),
        READER(Optional.of(Role.READER), false),
        EDITOR(Optional.of(Role.EDITOR), false),
        PUBLISHER(Optional.of(Role.PUBLISHER), false),
        ADMINISTRATOR(Optional.of(Role.ADMINISTRATOR), false),
        EVERYWHERE(Optional.of(Role.ADMINISTRATOR), true);

        private final Optional<Role> role;
        private final boolean all;

        Who(Optional<Role> role, boolean all) {
            this.role = role;
            this.all = all;
        }

        /** What may come of a rule's address, from the meaning of its cells alone. */
        boolean may(AccessRule rule, boolean own) {
            if (rule.need().compareTo(Need.GUEST) <= 0) {
                return true;
            }
            if (this == NOBODY || rule.need() == Need.ACCOUNT) {
                return this != NOBODY;
            }
            boolean covers = switch (rule.where()) {
                case NONE, ANY -> true;
                case TRIP -> all || own;
                case ALL -> all;
            };
            return covers
                    && role.isPresent()
                    && role.get().includes(rule.need().role().orElseThrow());
        }
    }

    private static Stream<AccessRule> rules() {
        return AccessTable.read().rules.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everybodyGetsWhatTheTableSaysAndNothingElse(AccessRule rule) throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Who who : Who.values()) {
            for (boolean own : new boolean[] {true, false}) {
                for (boolean published : new boolean[] {true, false}) {
                    HttpResponse<String> answer = ask(rule, who, own, published);
                    String asked = rule.method() + " " + rule.path() + " by " + who + (own ? ", own" : ", foreign")
                            + (published ? ", published" : ", draft") + ": " + answer.statusCode();
                    boolean hidden = rule.where() == AccessRule.Scope.TRIP && answer.statusCode() == 404;
                    if (who.may(rule, own)) {
                        all.assertThat(isRefused(answer)).as(asked).isFalse();
                        all.assertThat(answer.statusCode()).as(asked).isLessThan(500);
                    } else {
                        all.assertThat(isRefused(answer) || hidden).as(asked).isTrue();
                        all.assertThat(answer.body()).as(asked).doesNotContain(mark());
                    }
                    if (rule.need().compareTo(Need.GUEST) <= 0 && !published) {
                        all.assertThat(answer.body()).as(asked).doesNotContain(mark());
                    }
                }
            }
        }
        all.assertAll();
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        boolean toSignIn = answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").contains("/desk/sign-in");
        boolean signedOut = answer.headers().allValues("Set-Cookie").toString().contains("dateline-session=;");
        boolean wrongName = answer.request().uri().getPath().startsWith("/desk/sign-in");
        return answer.statusCode() == 401 && !wrongName || answer.statusCode() == 403 || toSignIn && !signedOut;
    }

    /** Each time of a new trip, by a new account: what one request does is not met by the next. */
    private HttpResponse<String> ask(AccessRule rule, Who who, boolean own, boolean published) throws Exception {
        DeskTrip trip = trip(published);
        DeskTrip ownTrip = own ? trip : store.trips().create("Another", NOBODY);
        String path = rule.path().replace("{slug}", trip.slug()).replaceAll("\\{[^}]*}", "x");
        Optional<String> session = who == Who.NOBODY ? Optional.empty() : Optional.of(session(who, ownTrip.id()));
        List<String> types =
                List.of("application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=b");
        HttpResponse<String> answer = send(rule.method(), path, session, types.get(0));
        for (int i = 1; i < types.size() && answer.statusCode() == 415; i++) {
            answer = send(rule.method(), path, session, types.get(i));
        }
        return answer;
    }

    private HttpResponse<String> send(String method, String path, Optional<String> session, String type)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (!method.equals("GET")) {
            request.header("Content-Type", type);
        }
        String secret = session.orElse("guest");
        request.header("Cookie", (session.isPresent() ? "dateline-session=" : "dateline-guest=") + secret);
        request.header("X-Form-Token", FormToken.of(secret));
        String body = type.endsWith("json") ? "{}" : type.startsWith("multipart") ? "--b--\r\n" : "";
        request.method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A word that the last trip alone has, and none that was published before. */
    private String mark() {
        return MARK + "q" + trips + "z";
    }

    private DeskTrip trip(boolean published) {
        trips++;
        DeskTrip trip = store.trips().create(mark() + " in Lima", NOBODY);
        byte[] text =
                ("Published: 2031-03-04\n\n" + mark() + " arrived in Lima on Monday.").getBytes(StandardCharsets.UTF_8);
        store.articles().add(trip.id(), new Articles.File("x.txt", "text/plain", Optional.empty(), text), NOBODY);
        if (published) {
            int seen = store.trips().get(trip.id()).revision();
            store.publications().publish(trip.id(), new Publications.Request("", Optional.empty(), seen), NOBODY);
        }
        return trip;
    }

    private Account account(String name) {
        return store.accounts().create(name, NOBODY).orElseThrow();
    }

    private String session(Who who, String trip) {
        accounts++;
        Account account = account(who.name() + accounts);
        who.role.ifPresent(role ->
                store.accounts().give(account.id(), new Grant(who.all ? Account.ALL_TRIPS : trip, role), NOBODY));
        return store.sessions().start(account, Optional.empty());
    }

    @Test
    void nothingThatIsServedToAnybodyTellsOfADraft() throws Exception {
        DeskTrip draft = trip(false);
        String page = server.address() + "/trips/" + draft.slug();
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/api/trips",
                "/oembed?url=" + URLEncoder.encode(page, StandardCharsets.UTF_8),
                "/q/metrics",
                "/q/openapi",
                "/q/health",
                "/desk/trips/" + draft.slug()));
        rules().filter(rule -> rule.need() == Need.PUBLIC && rule.path().contains("{slug}"))
                .forEach(rule ->
                        paths.add(rule.path().replace("{slug}", draft.slug()).replaceAll("\\{[^}]*}", "x")));
        for (String path : paths) {
            HttpResponse<String> answer = get(path, "");
            assertThat(answer.body()).as(path).doesNotContain(mark());
            assertThat(answer.headers().map().toString().toLowerCase(Locale.ROOT))
                    .as(path)
                    .doesNotContain(mark().toLowerCase(Locale.ROOT) + " in");
        }
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String cookie, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith(name + "="))
                .map(value -> value.substring(0, value.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    private static String token(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Account registered(String name) {
        Account account = account(name);
        return store.invitations()
                .follow(store.invitations().make(account.id(), NOBODY), "", PASSWORD)
                .orElseThrow();
    }

    private HttpResponse<String> signIn(String name, String password, String session) throws Exception {
        HttpResponse<String> page = get("/desk/sign-in", session);
        String guest = cookie(page, "dateline-guest");
        String cookies = session.isEmpty() ? guest : guest + "; " + session;
        return post(
                "/desk/sign-in",
                cookies,
                "token=" + token(page) + "&name=" + name + "&password="
                        + URLEncoder.encode(password, StandardCharsets.UTF_8));
    }

    @Test
    void whoSignsInGetsASessionThatNobodyChoseForThem() throws Exception {
        registered("Fixed");
        HttpResponse<String> answer = signIn("Fixed", PASSWORD, "dateline-session=chosen-by-somebody");
        assertThat(answer.statusCode()).isEqualTo(303);
        String session = cookie(answer, "dateline-session");
        assertThat(session).isNotEmpty().doesNotContain("chosen");
        assertThat(answer.headers().allValues("Set-Cookie").toString())
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(get("/desk/account", session).statusCode()).isEqualTo(200);
        assertThat(get("/desk/account", "dateline-session=chosen-by-somebody").statusCode())
                .isEqualTo(303);

        HttpResponse<String> out = post("/desk/sign-out", session, "token=" + token(get("/desk/account", session)));
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(get("/desk/account", session).statusCode()).as("the old one").isEqualTo(303);
    }

    @Test
    void whoGuessesWaitsAndIsNotToldWhatIsWrong() throws Exception {
        registered("Guessed");
        HttpResponse<String> known = signIn("Guessed", "guess number 1 of many", "");
        HttpResponse<String> unknown = signIn("Nobody", "guess number 1 of many", "");
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(401);
        assertThat(known.body().replace("Guessed", "").replaceAll(TOKEN.pattern(), ""))
                .isEqualTo(unknown.body().replace("Nobody", "").replaceAll(TOKEN.pattern(), ""));
        for (int i = 0; i < 4; i++) {
            signIn("Guessed", "guess number " + i, "");
        }
        HttpResponse<String> last = signIn("Guessed", PASSWORD, "");
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void formsOfOthersAreNotTaken() throws Exception {
        String session = "dateline-session=" + store.sessions().start(registered("Lured"), Optional.empty());
        String other = "dateline-session=" + store.sessions().start(registered("Luring"), Optional.empty());
        String token = token(get("/desk/account", session));
        String path = "/desk/sign-out";
        assertThat(post(path, session, "").statusCode()).isEqualTo(403);
        assertThat(post(path, session, "token=" + token(get("/desk/account", other)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(path, session, "token=" + token, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(path, session, "token=" + token, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(path, session, "token=" + token, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("/desk/account", session).statusCode())
                .as("still signed in")
                .isEqualTo(200);
        assertThat(post(path, session, "token=" + token, "Origin", server.address())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void tokensOpenNoPageAndDoNoMoreThanTheySay() throws Exception {
        Account account = registered("Program");
        ApiTokens.Made made = store.tokens()
                .make(account, new ApiTokens.Scope("CMS", Role.READER, Account.ALL_TRIPS, Duration.ofDays(1)));
        HttpRequest page = HttpRequest.newBuilder(URI.create(server.address() + "/desk/account"))
                .header("Authorization", "Bearer " + made.secret())
                .build();
        assertThat(client.send(page, BodyHandlers.ofString()).statusCode()).isEqualTo(303);
    }

    @Test
    void signInLeadsToNoOtherSite() throws Exception {
        registered("Led");
        for (String next :
                List.of("https://evil.example/", "//evil.example", "/desk/../../x", "/desk//evil.example", "/trips")) {
            HttpResponse<String> page =
                    get("/desk/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8), "");
            assertThat(page.body()).as(next).doesNotContain("evil").contains("name=\"next\" value=\"/desk");
        }
    }

    @Test
    void whatIsTypedIsShownAsItIs() throws Exception {
        HttpResponse<String> answer = signIn("%3Cscript%3Ealert(1)%3C%2Fscript%3E", "x", "");
        assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }
}
