package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.desk.Account;
import org.dateline.desk.Actor;
import org.dateline.desk.Appended;
import org.dateline.desk.AuditEntry;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.DeskTrip.State;
import org.dateline.desk.LoggedDecision;
import org.dateline.desk.Publication;
import org.dateline.desk.Role;
import org.dateline.desk.StoredArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the store promises, on both databases. */
class DeskStoreTest {
    private static final Actor ADA = new Actor("a1", "Ada");

    @TempDir
    Path folder;

    private final Stores.Clock clock = new Stores.Clock();
    private final List<DeskStore> open = new ArrayList<>();

    private DeskStore open(Stores.Kind kind) throws Exception {
        return open(Stores.settings(kind, folder));
    }

    private DeskStore open(DatabaseSettings settings) {
        DeskStore store = DeskStore.open(settings, clock, Stores.COST);
        open.add(store);
        return store;
    }

    @AfterEach
    void close() {
        open.forEach(DeskStore::close);
    }

    private Decision note(String text) {
        return Decision.of(new Act.NoteTrip(text), "", "Ada", clock.instant());
    }

    private static Articles.File file(String name, String text) {
        return new Articles.File(name, "text/plain", Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void slugsAreMadeOfTitlesAndNeverTwice(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        assertThat(store.trips().create("Été à Séoul", ADA).slug()).isEqualTo("ete-a-seoul");
        assertThat(store.trips().create("Ete a Seoul", ADA).slug()).isEqualTo("ete-a-seoul-2");
        assertThat(store.trips().find("ete-a-seoul-2")).isPresent();
        assertThat(store.trips().find("ete-a-seoul-3")).isEmpty();
        assertThat(store.trips().list()).extracting(DeskTrip::title).containsExactly("Été à Séoul", "Ete a Seoul");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptIsThereWhenItIsOpenedAgain(Stores.Kind kind) throws Exception {
        DatabaseSettings settings = Stores.settings(kind, folder);
        DeskTrip trip;
        try (DeskStore store = DeskStore.open(settings, clock, Stores.COST)) {
            trip = store.trips().create("Lima", ADA);
            store.articles().add(trip.id(), file("one.txt", "ünï"), ADA);
            store.decisions().append(trip.id(), List.of(note("„Nie“")), 0, ADA);
        }
        DeskStore again = open(settings);
        StoredArticle article = again.articles().list(trip.id()).get(0);
        assertThat(new String(again.articles().bytes(article.id()), StandardCharsets.UTF_8))
                .isEqualTo("ünï");
        assertThat(again.decisions().list(trip.id())).containsExactly(new LoggedDecision(1, note("„Nie“"), "a1"));
        assertThat(again.trips().get(trip.id()).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void filesOfOneNameGetOthersAndTheSameBytesAreKeptOnce(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        assertThat(store.articles().add(trip, file("report.txt", "one"), ADA).isNew())
                .isTrue();
        assertThat(store.articles()
                        .add(trip, file("report.txt", "two"), ADA)
                        .article()
                        .name())
                .isEqualTo("report-2.txt");
        Articles.Added known = store.articles().add(trip, file("other.txt", "one"), ADA);
        assertThat(known.isNew()).isFalse();
        assertThat(known.article().name()).isEqualTo("report.txt");
        String elsewhere = store.trips().create("Quito", ADA).id();
        assertThat(store.articles().find(elsewhere, known.article().id())).isEmpty();
    }

    /** A clock may stand still between two of them, or be set back. */
    @ParameterizedTest
    @EnumSource
    void articlesStandInTheOrderInWhichTheyWereTakenIn(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        for (String name : List.of("c.txt", "a.txt", "d.txt")) {
            store.articles().add(trip, file(name, name), ADA);
        }
        clock.advance(Duration.ofHours(-1));
        store.articles().add(trip, file("b.txt", "b"), ADA);
        store.articles().setHidden(store.articles().list(trip).get(1).id(), true, ADA);
        assertThat(store.articles().list(trip))
                .extracting(StoredArticle::name)
                .containsExactly("c.txt", "a.txt", "d.txt", "b.txt");
    }

    @ParameterizedTest
    @EnumSource
    void whoDecidesOfWhatChangedIsToldWhatHasBeenDecided(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        assertThat(store.decisions().append(trip, List.of(note("a"), note("b")), 0, ADA))
                .isEqualTo(new Appended.Saved(2));
        assertThat(store.decisions().append(trip, List.of(note("c")), 1, ADA))
                .isEqualTo(new Appended.Conflict(1, 2, List.of(new LoggedDecision(2, note("b"), "a1"))));
        assertThat(store.decisions().list(trip)).hasSize(2);
        assertThat(store.decisions().list(trip, 1))
                .extracting(LoggedDecision::version)
                .containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatIsSentAgainDoesNothing(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        store.decisions().append(trip, List.of(note("a")), 0, ADA);
        assertThat(store.decisions().append(trip, List.of(note("a")), 0, ADA)).isEqualTo(new Appended.Saved(1));
        assertThat(store.decisions().list(trip)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoDecideAtOnceEachVersionIsOnes(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        ExecutorService many = Executors.newFixedThreadPool(8);
        List<Future<Integer>> saved = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Decision decision = note("n" + i);
            Callable<Integer> once = () -> appendAtLast(store, trip, decision);
            saved.add(many.submit(once));
        }
        List<Integer> versions = new ArrayList<>();
        for (Future<Integer> each : saved) {
            versions.add(each.get());
        }
        many.shutdown();
        assertThat(versions).doesNotHaveDuplicates();
        assertThat(store.decisions().list(trip))
                .extracting(LoggedDecision::version)
                .hasSize(40)
                .isSorted();
        assertThat(store.trips().get(trip).version()).isEqualTo(40);
    }

    private static int appendAtLast(DeskStore store, String trip, Decision decision) {
        int seen = store.trips().get(trip).version();
        while (true) {
            Appended done = store.decisions().append(trip, List.of(decision), seen, ADA);
            if (done instanceof Appended.Saved saved) {
                return saved.version();
            }
            seen = ((Appended.Conflict) done).version();
        }
    }

    @ParameterizedTest
    @EnumSource
    void readersSeeWhatWasPublishedAsItWasThen(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        DeskTrip trip = store.trips().create("Lima", ADA);
        StoredArticle one =
                store.articles().add(trip.id(), file("one.txt", "one"), ADA).article();
        StoredArticle two =
                store.articles().add(trip.id(), file("two.txt", "two"), ADA).article();
        store.articles().setHidden(two.id(), true, ADA);
        store.decisions().append(trip.id(), List.of(note("a")), 0, ADA);
        assertThat(store.publications().findVisible(trip.id())).isEmpty();

        int seen = store.trips().get(trip.id()).revision();
        Publication first = store.publications()
                .publish(trip.id(), new Publications.Request("First", Optional.empty(), seen), ADA)
                .orElseThrow();
        store.articles().setHidden(two.id(), false, ADA);
        store.decisions().append(trip.id(), List.of(note("b")), 1, ADA);

        assertThat(store.publications().findVisible(trip.id())).contains(first);
        assertThat(first.articles()).containsExactly(one.id());
        assertThat(first.version()).isEqualTo(1);
        assertThat(store.trips().get(trip.id()).state()).isEqualTo(State.PUBLISHED);
        assertThat(store.publications()
                        .publish(trip.id(), new Publications.Request("Second", Optional.empty(), seen), ADA))
                .as("of a trip that changed since it was looked at")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPublicationWaitsForItsTimeAndCanBeCalledBack(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        publish(store, trip, Optional.of(Duration.ofHours(1)));
        assertThat(store.trips().get(trip).state()).isEqualTo(State.SCHEDULED);
        assertThat(store.publications().findVisible(trip)).isEmpty();
        clock.advance(Duration.ofHours(1));
        assertThat(store.publications().findVisible(trip)).isPresent();
        assertThat(store.trips().get(trip).state()).isEqualTo(State.PUBLISHED);

        publish(store, trip, Optional.of(Duration.ofHours(1)));
        assertThat(store.publications().listScheduled(trip)).hasSize(1);
        store.publications().withdrawScheduled(trip, ADA);
        clock.advance(Duration.ofHours(2));
        assertThat(store.publications().findVisible(trip))
                .get()
                .extracting(Publication::number)
                .isEqualTo(1);

        store.publications().unpublish(trip, ADA);
        assertThat(store.publications().findVisible(trip)).isEmpty();
        assertThat(store.trips().get(trip).state()).isEqualTo(State.UNPUBLISHED);
        publish(store, trip, Optional.empty());
        assertThat(store.publications().findVisible(trip))
                .get()
                .extracting(Publication::number)
                .isEqualTo(3);
        assertThat(store.publications().list(trip)).hasSize(3);
    }

    private void publish(DeskStore store, String trip, Optional<Duration> in) {
        int seen = store.trips().get(trip).revision();
        Publications.Request request = new Publications.Request("", in.map(clock.instant()::plus), seen);
        assertThat(store.publications().publish(trip, request, ADA)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfAnArchivedTripChanges(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        publish(store, trip, Optional.empty());
        store.trips().setArchived(trip, true, ADA);
        assertThat(store.trips().get(trip).state()).isEqualTo(State.ARCHIVED);
        assertThatThrownBy(() -> store.articles().add(trip, file("a.txt", "a"), ADA))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.decisions().append(trip, List.of(note("a")), 0, ADA))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.articles().list(trip)).isEmpty();
        assertThat(store.publications().findVisible(trip)).isPresent();
        store.trips().setArchived(trip, false, ADA);
        assertThat(store.articles().add(trip, file("a.txt", "a"), ADA).isNew()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseRefusesToChangeThePast(Stores.Kind kind) throws Exception {
        DatabaseSettings settings = Stores.settings(kind, folder);
        DeskStore store = open(settings);
        DeskTrip trip = store.trips().create("Lima", ADA);
        store.articles().add(trip.id(), file("one.txt", "one"), ADA);
        store.decisions().append(trip.id(), List.of(note("a")), 0, ADA);
        publish(store, trip.id(), Optional.empty());
        store.publications().unpublish(trip.id(), ADA);
        try (Database database = Database.open(settings)) {
            for (String table : List.of("audit", "decision", "publication", "publication_article", "withdrawal")) {
                String column = table.equals("audit") ? "subject" : "trip";
                for (String statement :
                        List.of("UPDATE " + table + " SET " + column + " = ''", "DELETE FROM " + table)) {
                    assertThatThrownBy(() -> database.write(connection -> Sql.update(connection, statement)))
                            .as(statement)
                            .hasMessageContaining("append only");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDoneIsWrittenDown(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String trip = store.trips().create("Lima", ADA).id();
        store.articles().add(trip, file("one.txt", "one"), ADA);
        store.decisions().append(trip, List.of(note("a")), 0, ADA);
        assertThat(store.audit().list(trip, Long.MAX_VALUE, 10))
                .extracting(AuditEntry::action)
                .containsExactly(
                        AuditEntry.Action.DECIDED, AuditEntry.Action.ARTICLE_ADDED, AuditEntry.Action.TRIP_MADE);
        long last = store.audit().list(Long.MAX_VALUE, 1).get(0).id();
        assertThat(store.audit().list(last, 10)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstLinkMakesOneAdministrator(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String lost = store.invitations().makeFirst();
        String code = store.invitations().makeFirst();
        assertThat(store.invitations().find(lost)).isEmpty();
        assertThat(store.accounts().hasAdministrator()).isFalse();
        Account made =
                store.invitations().follow(code, "Ada", "correct horse battery").orElseThrow();
        assertThat(made.role("any trip")).contains(Role.ADMINISTRATOR);
        assertThat(store.accounts().hasAdministrator()).isTrue();
        assertThat(store.invitations().follow(code, "Eve", "correct horse battery"))
                .isEmpty();
        assertThat(store.accounts().list()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void linksExpire(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String code = store.invitations().makeFirst();
        clock.advance(Invitations.LIFE);
        assertThat(store.invitations().find(code)).isEmpty();
        assertThat(store.invitations().follow(code, "Ada", "correct horse battery"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thereIsAlwaysOneWhoGivesRoles(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        Account ada = register(store);
        Account.Grant reader = new Account.Grant(Account.ALL_TRIPS, Role.READER);
        assertThat(store.accounts().give(ada.id(), reader, ADA)).isFalse();
        assertThat(store.accounts().take(ada.id(), Account.ALL_TRIPS, ADA)).isFalse();
        assertThat(store.accounts().setDisabled(ada.id(), true, ADA)).isFalse();
        Account grace = store.accounts().create("Grace", ADA).orElseThrow();
        store.accounts().give(grace.id(), new Account.Grant(Account.ALL_TRIPS, Role.ADMINISTRATOR), ADA);
        assertThat(store.accounts().take(ada.id(), Account.ALL_TRIPS, ADA))
                .as("who has no password yet can't give roles")
                .isFalse();
        store.invitations().follow(store.invitations().make(grace.id(), ADA), "", "another long password");
        assertThat(store.accounts().take(ada.id(), Account.ALL_TRIPS, ADA)).isTrue();
        assertThat(store.accounts().find(ada.id()).orElseThrow().grants()).isEmpty();
    }

    private static Account register(DeskStore store) {
        return store.invitations()
                .follow(store.invitations().makeFirst(), "Ada", "correct horse battery")
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void rolesHoldInTheirTripAlone(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        Account grace = store.accounts().create("Grace", ADA).orElseThrow();
        assertThat(store.accounts().create("ｇｒａｃｅ", ADA)).as("the same name").isEmpty();
        store.accounts().give(grace.id(), new Account.Grant("t1", Role.EDITOR), ADA);
        store.accounts().give(grace.id(), new Account.Grant("t1", Role.PUBLISHER), ADA);
        Account now = store.accounts().findByName("GRACE").orElseThrow();
        assertThat(now.role("t1")).contains(Role.PUBLISHER);
        assertThat(now.role("t2")).isEmpty();
        assertThat(now.role(Account.ALL_TRIPS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoGuessesWaits(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        Account ada = register(store);
        for (int i = 0; i < 5; i++) {
            assertThat(store.signIn().check("Ada", "guess", "192.0.2.1")).isInstanceOf(SignIn.Result.Wrong.class);
        }
        assertThat(store.signIn().check("ada", "correct horse battery", "192.0.2.1"))
                .isInstanceOf(SignIn.Result.Later.class);
        assertThat(store.signIn().check("ada", "correct horse battery", "192.0.2.2"))
                .as("the owner, from elsewhere")
                .isEqualTo(new SignIn.Result.Welcome(ada));
        clock.advance(SignIn.WINDOW);
        assertThat(store.signIn().check("Ada", "correct horse battery", "192.0.2.1"))
                .isEqualTo(new SignIn.Result.Welcome(ada));
        assertThat(store.signIn().check("Nobody", "correct horse battery", "192.0.2.1"))
                .isInstanceOf(SignIn.Result.Wrong.class);
    }

    @ParameterizedTest
    @EnumSource
    void whoGuessesOfManyWaitsToo(Stores.Kind kind) throws Exception {
        DatabaseSettings settings = Stores.settings(kind, folder);
        DeskStore store = open(settings);
        register(store);
        try (Database database = Database.open(settings)) {
            database.change(connection -> {
                for (int i = 0; i < 50; i++) {
                    Sql.update(
                            connection,
                            "INSERT INTO failed_sign_in (subject, at) VALUES (?, ?)",
                            "address 192.0.2.1",
                            clock.millis());
                }
            });
        }
        assertThat(store.signIn().check("Ada", "correct horse battery", "192.0.2.1"))
                .isInstanceOf(SignIn.Result.Later.class);
    }

    @ParameterizedTest
    @EnumSource
    void sessionsAreRotatedExpireAndEnd(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        Account ada = register(store);
        String first = store.sessions().start(ada, Optional.empty());
        String second = store.sessions().start(ada, Optional.of(first));
        assertThat(store.sessions().find(first)).isEmpty();
        assertThat(store.sessions().find(second)).contains(ada);
        store.sessions().end(second, ada.actor());
        assertThat(store.sessions().find(second)).isEmpty();

        String used = store.sessions().start(ada, Optional.empty());
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofHours(11));
            assertThat(store.sessions().find(used)).as("in use").isPresent();
        }
        clock.advance(Sessions.IDLE);
        assertThat(store.sessions().find(used)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noSessionOutlivesItsTimeHoweverOftenItIsUsed(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        String secret = store.sessions().start(register(store), Optional.empty());
        for (Duration past = Duration.ZERO; past.compareTo(Sessions.LIFE) < 0; past = past.plusHours(11)) {
            assertThat(store.sessions().find(secret)).isPresent();
            clock.advance(Duration.ofHours(11));
        }
        assertThat(store.sessions().find(secret)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sessionsEndWithTheAccountAndTheOldPassword(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        Account ada = register(store);
        List<String> secrets = List.of(
                store.sessions().start(ada, Optional.empty()), store.sessions().start(ada, Optional.empty()));
        store.sessions().endAll(ada.id(), ada.actor());
        assertThat(secrets).allMatch(secret -> store.sessions().find(secret).isEmpty());

        String before = store.sessions().start(ada, Optional.empty());
        store.signIn().change(ada, "quite another password");
        assertThat(store.sessions().find(before)).isEmpty();
        assertThat(store.signIn().check("Ada", "correct horse battery", "::1")).isInstanceOf(SignIn.Result.Wrong.class);
        assertThat(store.signIn().check("Ada", "quite another password", "::1"))
                .isInstanceOf(SignIn.Result.Welcome.class);
    }

    @ParameterizedTest
    @EnumSource
    void aDisabledAccountDoesNothing(Stores.Kind kind) throws Exception {
        DeskStore store = open(kind);
        register(store);
        Account grace = store.accounts().create("Grace", ADA).orElseThrow();
        store.invitations().follow(store.invitations().make(grace.id(), ADA), "", "another long password");
        String session = store.sessions().start(grace, Optional.empty());
        ApiTokens.Made token = store.tokens().make(grace, scope(Duration.ofDays(1)));
        assertThat(store.accounts().setDisabled(grace.id(), true, ADA)).isTrue();
        assertThat(store.sessions().find(session)).isEmpty();
        assertThat(store.tokens().find(token.secret())).isEmpty();
        assertThat(store.signIn().check("Grace", "another long password", "::1"))
                .isInstanceOf(SignIn.Result.Wrong.class);
    }

    private static ApiTokens.Scope scope(Duration life) {
        return new ApiTokens.Scope("CMS", Role.EDITOR, Account.ALL_TRIPS, life);
    }

    @ParameterizedTest
    @EnumSource
    void tokensWorkUntilTheyExpireOrAreRevoked(Stores.Kind kind) throws Exception {
        DatabaseSettings settings = Stores.settings(kind, folder);
        DeskStore store = open(settings);
        Account ada = register(store);
        ApiTokens.Made made = store.tokens().make(ada, scope(Duration.ofDays(1)));
        assertThat(store.tokens().find(made.secret())).contains(new ApiTokens.Bearer(ada, made.token()));
        assertThat(store.tokens().find(made.secret() + "x")).isEmpty();
        try (Database database = Database.open(settings)) {
            List<String> kept = database.read(
                    connection -> Sql.list(connection, "SELECT hash FROM api_token", row -> row.getString(1)));
            assertThat(kept).doesNotContain(made.secret());
        }
        clock.advance(Duration.ofDays(1));
        assertThat(store.tokens().find(made.secret())).isEmpty();

        ApiTokens.Made other = store.tokens().make(ada, scope(Duration.ofDays(1)));
        assertThat(store.tokens().revoke(other.token().id(), "somebody else", ADA))
                .isFalse();
        assertThat(store.tokens().revoke(other.token().id(), ada.id(), ADA)).isTrue();
        assertThat(store.tokens().find(other.secret())).isEmpty();
        assertThatThrownBy(() -> store.tokens().make(ada, scope(ApiTokens.LONGEST.plusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
