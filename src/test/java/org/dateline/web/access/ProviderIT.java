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
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Actor;
import org.dateline.desk.AuditEntry;
import org.dateline.desk.Role;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.dateline.desk.store.Passkeys;
import org.dateline.web.PackagedServer;
import org.dateline.web.ProviderServer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sign-in by the newsroom's own provider, as a browser goes through it; and a provider, or a stranger, who lies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderIT {
    private static final String PASSWORD = "correct horse battery";
    private static final String START = "/desk/sign-in/provider";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @SuppressWarnings("NullAway.Init")
    private ProviderServer provider;

    @SuppressWarnings("NullAway.Init")
    private PackagedServer server;

    @SuppressWarnings("NullAway.Init")
    private DeskStore store;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        provider = ProviderServer.start();
        server = PackagedServer.start(List.of("--desk", "--data", folder.toString(), "seeds"), provider.settings());
        store = DeskStore.open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")), InstantSource.system());
        store.invitations().follow(store.invitations().makeFirst(), "Chief", PASSWORD);
    }

    @AfterAll
    void stop() {
        store.close();
        server.close();
        provider.close();
    }

    /** Keeps the desk's cookies, and follows what leads on. */
    private final class Visit {
        private final Map<String, String> cookies = new HashMap<>();

        HttpResponse<String> get(String path) throws Exception {
            return send(HttpRequest.newBuilder(URI.create(server.address() + path)));
        }

        HttpResponse<String> post(String path, String form) throws Exception {
            return send(HttpRequest.newBuilder(URI.create(server.address() + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining("; ")));
            }
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String[] pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
                if (pair[1].isEmpty()) {
                    cookies.remove(pair[0]);
                } else {
                    cookies.put(pair[0], pair[1]);
                }
            }
            return answer;
        }

        /** To the provider. @return where it leads the browser back to */
        String leave(String path) throws Exception {
            HttpResponse<String> away = get(path);
            assertThat(away.statusCode()).isEqualTo(302);
            String location = away.headers().firstValue("Location").orElseThrow();
            assertThat(location)
                    .startsWith(provider.address() + "/authorize?")
                    .contains("response_type=code", "code_challenge_method=S256", "nonce=", "state=", "scope=openid");
            HttpRequest asked = HttpRequest.newBuilder(URI.create(location)).build();
            String back = client.send(asked, BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            assertThat(back).startsWith(server.address() + START + "?");
            return back.substring(server.address().length());
        }

        HttpResponse<String> signIn() throws Exception {
            return get(leave(START + "?next=/desk/account"));
        }
    }

    private static String token(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Account account(String name) {
        return store.accounts().findByName(name).orElseThrow();
    }

    @Test
    void whoComesForTheFirstTimeGetsAnAccountAndTheRolesOfItsGroups() throws Exception {
        store.trips().create("Lima", Actor.SERVER);
        provider.knows("first-1", "grace", "desk", "lima", "others");
        Visit visit = new Visit();
        assertThat(visit.get("/desk/sign-in?next=/desk/account").body())
                .contains("Sign in by Newsroom ID", START + "?next=/desk/account");
        HttpResponse<String> back = visit.signIn();
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains("Welcome, grace", "url=/desk/account");
        assertThat(visit.cookies.keySet()).containsExactly("dateline-session");
        assertThat(visit.get("/desk/account").body()).contains("grace", "editor in all trips", "publisher in Lima");

        provider.knows("first-1", "renamed", "desk");
        assertThat(new Visit().signIn().body())
                .as("known for good, whatever the name")
                .contains("Welcome, grace");
        assertThat(account("grace").grants()).containsExactly(new Grant(Account.ALL_TRIPS, Role.EDITOR));
        provider.knows("first-1", "grace");
        assertThat(new Visit().signIn().statusCode()).isEqualTo(200);
        assertThat(account("grace").grants())
                .as("who leaves a group loses its role")
                .isEmpty();
    }

    @Test
    void markupIsNoNameAndAKeysLabelIsText() throws Exception {
        String hostile = "<i id=\"x\" onclick='y()'>&";
        provider.knows("markup-1", hostile, "desk");
        HttpResponse<String> refused = new Visit().signIn();
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("<i id", "onclick='");

        provider.knows("markup-2", "maryam", "desk");
        Visit visit = new Visit();
        visit.signIn();
        store.passkeys().add(account("maryam"), new Passkeys.Made("Y3JlZA", new byte[] {1}, 0), hostile);
        String page = visit.get("/desk/account").body();
        assertThat(page).doesNotContain("<i id", "onclick='");
        assertThat(page.split("&lt;i id=", -1))
                .as("label, and what renames and removes it")
                .hasSizeGreaterThan(4);
    }

    @Test
    void whatIsGivenHereStands() throws Exception {
        provider.knows("stands-1", "mary", "desk");
        new Visit().signIn();
        store.accounts().give(account("mary").id(), new Grant(Account.ALL_TRIPS, Role.PUBLISHER), Actor.SERVER);
        new Visit().signIn();
        provider.knows("stands-1", "mary");
        new Visit().signIn();
        assertThat(account("mary").grants()).containsExactly(new Grant(Account.ALL_TRIPS, Role.PUBLISHER));
    }

    @Test
    void whoHasNoRoleOrWhoseNameIsTakenGetsNoAccount() throws Exception {
        provider.knows("none-1", "joan");
        HttpResponse<String> roleless = new Visit().signIn();
        assertThat(roleless.statusCode()).isEqualTo(403);
        assertThat(roleless.body()).contains("needs a role");
        assertThat(store.accounts().findByName("joan")).isEmpty();

        registered("Edith");
        provider.knows("none-2", "edith", "chiefs");
        Visit visit = new Visit();
        HttpResponse<String> taken = visit.signIn();
        assertThat(taken.statusCode()).isEqualTo(403);
        assertThat(taken.body()).contains("is here already");
        assertThat(visit.cookies).doesNotContainKey("dateline-session");
        assertThat(account("Edith").grants()).isEmpty();
    }

    private Account registered(String name) {
        Account account = store.accounts().create(name, Actor.SERVER).orElseThrow();
        return store.invitations()
                .follow(store.invitations().make(account.id(), Actor.SERVER), "", PASSWORD)
                .orElseThrow();
    }

    @Test
    void aLinkMayBeFollowedByTheProviderInsteadOfAPassword() throws Exception {
        Account account = store.accounts().create("Hedy", Actor.SERVER).orElseThrow();
        store.accounts().give(account.id(), new Grant(Account.ALL_TRIPS, Role.READER), Actor.SERVER);
        String link = "/desk/link/" + store.invitations().make(account.id(), Actor.SERVER);
        provider.knows("link-1", "somebody else's name");
        Visit visit = new Visit();
        HttpResponse<String> page = visit.get(link);
        HttpResponse<String> onward = visit.post(link + "/provider", "token=" + token(page));
        assertThat(onward.body()).contains("Go on to Newsroom ID", "url=" + START);
        assertThat(visit.get(visit.leave(START)).body()).contains("Welcome, Hedy");
        assertThat(visit.get(link).statusCode()).as("it works once").isEqualTo(410);
        assertThat(new Visit().signIn().body()).contains("Welcome, Hedy");

        provider.knows("link-2", "eve");
        assertThat(new Visit().post(link + "/provider", "").statusCode()).isEqualTo(403);
    }

    @Test
    void anAccountIsLinkedByWhoKnowsItsPasswordAlone() throws Exception {
        registered("Ida");
        provider.knows("ida-1", "ida");
        Visit visit = new Visit();
        String form = "token=" + token(visit.get("/desk/sign-in")) + "&name=Ida&password=";
        String password = URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        visit.post("/desk/sign-in", form + password);
        String own = "token=" + token(visit.get("/desk/account"));
        assertThat(visit.post("/desk/account/provider", own + "&current=wrong+and+wrong")
                        .statusCode())
                .isEqualTo(422);
        visit.post("/desk/account/provider", own + "&current=" + password);
        visit.get(visit.leave(START));
        assertThat(account("Ida").linked()).isTrue();
        assertThat(new Visit().signIn().body()).contains("Welcome, Ida");

        provider.knows("ida-2", "stranger");
        Visit second = new Visit();
        second.cookies.put(
                "dateline-errand", store.invitations().make(account("Ida").id(), Actor.SERVER) + ".");
        assertThat(second.get(second.leave(START)).body()).contains("linked to somebody else");

        own = "token=" + token(visit.get("/desk/account"));
        assertThat(visit.post("/desk/account/provider/remove", own).statusCode())
                .isEqualTo(303);
        assertThat(account("Ida").linked()).isFalse();
    }

    @Test
    void whoIsDisabledHereStaysOut() throws Exception {
        provider.knows("off-1", "rosa", "desk");
        new Visit().signIn();
        store.accounts().setDisabled(account("rosa").id(), true, Actor.SERVER);
        HttpResponse<String> answer = new Visit().signIn();
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Welcome");
        assertThat(store.audit().list(account("rosa").id(), Long.MAX_VALUE, 1))
                .extracting(AuditEntry::action)
                .containsExactly(AuditEntry.Action.SIGN_IN_FAILED);
    }

    @Test
    void signingOutLeadsToTheProvidersOwn() throws Exception {
        provider.knows("out-1", "vera", "desk");
        Visit visit = new Visit();
        visit.signIn();
        HttpResponse<String> out = visit.post("/desk/sign-out", "token=" + token(visit.get("/desk/account")));
        assertThat(out.body()).contains("You are signed out", provider.address() + "/end?client_id=dateline");
        assertThat(visit.get("/desk/account").statusCode()).isEqualTo(303);
    }

    private static Stream<Arguments> lies() {
        return Stream.<Map.Entry<String, Consumer<JwtClaims>>>of(
                        Map.entry("another's answer", claims -> claims.setStringClaim("nonce", "another")),
                        Map.entry("no nonce", claims -> claims.unsetClaim("nonce")),
                        Map.entry("for another desk", claims -> claims.setAudience("another")),
                        Map.entry("of another provider", claims -> claims.setIssuer("https://evil.example")),
                        Map.entry(
                                "of long ago",
                                claims -> claims.setExpirationTime(NumericDate.fromSeconds(1_000_000_000))),
                        Map.entry("of nobody", claims -> claims.unsetClaim("sub")))
                .map(lie -> Arguments.of(lie.getKey(), lie.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void nobodyIsLetInByATokenThatIsNotForThisMoment(String what, Consumer<JwtClaims> lie) throws Exception {
        provider.knows("lie-1", "liar", "chiefs");
        provider.lies(lie);
        expectRefused(what);
    }

    @Test
    void nobodyIsLetInByAnothersSignature() throws Exception {
        provider.knows("lie-2", "liar", "chiefs");
        provider.signsFalsely();
        expectRefused("another's key");
        provider.knows("lie-2", "liar", "chiefs");
        provider.refuses("access_denied");
        expectRefused("the provider says no");
    }

    private void expectRefused(String what) throws Exception {
        Visit visit = new Visit();
        HttpResponse<String> answer = visit.signIn();
        assertThat(answer.statusCode()).as(what).isEqualTo(403);
        assertThat(answer.body()).contains("Newsroom ID didn’t let you in");
        assertThat(visit.cookies).doesNotContainKey("dateline-session");
        assertThat(store.accounts().findByName("liar")).isEmpty();
    }

    /** A stranger's answer, slipped to somebody else's browser, signs that browser in as nobody. */
    @Test
    void anAnswerCountsInTheBrowserThatAskedAndOnce() throws Exception {
        provider.knows("csrf-1", "mallory", "desk");
        Visit mallory = new Visit();
        String slipped = mallory.leave(START);
        Visit without = new Visit();
        assertThat(without.get(slipped).statusCode()).isEqualTo(403);
        Visit underWay = new Visit();
        underWay.leave(START);
        assertThat(underWay.get(slipped).statusCode()).isEqualTo(403);
        assertThat(without.cookies).doesNotContainKey("dateline-session");
        assertThat(underWay.cookies).doesNotContainKey("dateline-session");
        assertThat(mallory.get(slipped).statusCode()).isEqualTo(200);
        assertThat(mallory.get(slipped).statusCode()).as("once").isEqualTo(403);
    }

    @Test
    void whileTheProviderIsAwayReadersAndPasswordsGoOn() throws Exception {
        registered("Nina");
        provider.knows("away-1", "nina away", "desk");
        Visit visit = new Visit();
        String back = visit.leave(START);
        provider.close();
        try {
            assertThat(visit.get(back).statusCode()).isEqualTo(403);
            assertThat(new Visit().get("/").statusCode()).isEqualTo(200);
            Visit other = new Visit();
            String form = "token=" + token(other.get("/desk/sign-in")) + "&name=Nina&password="
                    + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
            assertThat(other.post("/desk/sign-in", form).statusCode()).isEqualTo(303);
        } finally {
            provider.open();
        }
        assertThat(new Visit().signIn().statusCode()).isEqualTo(200);
    }

    @Test
    void aProviderThatIsAwayAtFirstIsAskedAgain(@TempDir Path folder) throws Exception {
        ProviderServer late = ProviderServer.start();
        late.close();
        List<String> what = List.of("--desk", "--data", folder.toString(), "seeds");
        try (PackagedServer early = PackagedServer.start(what, late.settings())) {
            HttpRequest start =
                    HttpRequest.newBuilder(URI.create(early.address() + START)).build();
            HttpResponse<String> answer = client.send(start, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Newsroom ID can’t be reached");
            late.open();
            assertThat(client.send(start, BodyHandlers.ofString()).statusCode()).isEqualTo(302);
        } finally {
            late.close();
        }
    }
}
