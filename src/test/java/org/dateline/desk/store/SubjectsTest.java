package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Actor;
import org.dateline.desk.Role;
import org.dateline.desk.store.Subjects.Reason;
import org.dateline.desk.store.Subjects.Result;
import org.dateline.desk.store.Subjects.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts that the newsroom's own provider signs in, on both databases. */
class SubjectsTest {
    private static final String ISSUER = "https://id.example";
    private static final Grant EDITOR = new Grant(Account.ALL_TRIPS, Role.EDITOR);

    @TempDir
    Path folder;

    private final Stores.Clock clock = new Stores.Clock();

    @SuppressWarnings("NullAway.Init")
    private DeskStore store;

    private void open(Stores.Kind kind) throws Exception {
        store = DeskStore.open(Stores.settings(kind, folder), clock, Stores.COST);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Told told(String subject, String name, Grant... grants) {
        return new Told(ISSUER, subject, name, Optional.of(List.of(grants)));
    }

    private Result signIn(Told told, Optional<String> code) {
        return store.subjects().signIn(told, code, true, "192.0.2.1");
    }

    private Account welcome(Told told, Optional<String> code) {
        Result result = signIn(told, code);
        assertThat(result).isInstanceOf(Result.Welcome.class);
        return ((Result.Welcome) result).account();
    }

    @ParameterizedTest
    @EnumSource
    void somebodyIsWhoTheProviderSaysForGood(Stores.Kind kind) throws Exception {
        open(kind);
        Account ada = welcome(told("1", "ada", EDITOR), Optional.empty());
        assertThat(ada.registered()).isTrue();
        assertThat(ada.grants()).containsExactly(EDITOR);
        assertThat(welcome(told("1", "grace", EDITOR), Optional.empty()).id()).isEqualTo(ada.id());
        assertThat(signIn(told("2", "Ada", EDITOR), Optional.empty())).isEqualTo(new Result.Refused(Reason.NAME_TAKEN));
        assertThat(signIn(new Told("https://other.example", "1", "ada", Optional.empty()), Optional.empty()))
                .isEqualTo(new Result.Refused(Reason.NAME_TAKEN));
        assertThat(store.subjects().signIn(told("3", "new", EDITOR), Optional.empty(), false, ""))
                .isEqualTo(new Result.Refused(Reason.NO_ACCOUNT));
        assertThat(store.subjects().unlink(ada)).as("by what else?").isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aLinkBindsAnAccountOnceAndToOne(Stores.Kind kind) throws Exception {
        open(kind);
        Account ada = store.accounts().create("ada", Actor.SERVER).orElseThrow();
        Optional<String> code = Optional.of(store.invitations().make(ada.id(), Actor.SERVER));
        assertThat(welcome(told("1", "x"), code).id()).isEqualTo(ada.id());
        assertThat(signIn(told("1", "x"), code)).isEqualTo(new Result.Refused(Reason.LINK));
        Optional<String> second = Optional.of(store.invitations().make(ada.id(), Actor.SERVER));
        assertThat(signIn(told("2", "y"), second)).isEqualTo(new Result.Refused(Reason.LINK));
        clock.advance(Invitations.LIFE);
        assertThat(signIn(told("1", "x"), second)).isEqualTo(new Result.Refused(Reason.LINK));
        Optional<String> first = Optional.of(store.invitations().makeFirst());
        assertThat(signIn(told("3", "z"), first))
                .as("the first administrator has a password")
                .isEqualTo(new Result.Refused(Reason.LINK));
    }

    @ParameterizedTest
    @EnumSource
    void rolesFollowTheProviderWhereNoneWasGivenHere(Stores.Kind kind) throws Exception {
        open(kind);
        Grant inTrip = new Grant("t1", Role.PUBLISHER);
        Account ada = welcome(told("1", "ada", EDITOR, inTrip), Optional.empty());
        store.accounts().give(ada.id(), new Grant("t1", Role.READER), Actor.SERVER);
        assertThat(welcome(told("1", "ada", inTrip), Optional.empty()).grants())
                .containsExactly(new Grant("t1", Role.READER));
        Told silent = new Told(ISSUER, "1", "ada", Optional.empty());
        assertThat(welcome(silent, Optional.empty()).grants()).containsExactly(new Grant("t1", Role.READER));
    }

    @ParameterizedTest
    @EnumSource
    void aSessionByTheProvidersWordEndsWithinHalfADay(Stores.Kind kind) throws Exception {
        open(kind);
        Account ada = welcome(told("1", "ada", EDITOR), Optional.empty());
        String session = store.sessions().startProvided(ada, Optional.empty(), "https://id.example/end");
        clock.advance(Duration.ofHours(6));
        assertThat(store.sessions().find(session)).isPresent();
        clock.advance(Duration.ofHours(6));
        assertThat(store.sessions().find(session)).isEmpty();
        String another = store.sessions().startProvided(ada, Optional.empty(), "https://id.example/end");
        assertThat(store.sessions().end(another, ada.actor())).contains("https://id.example/end");
        String plain = store.sessions().start(ada, Optional.empty());
        assertThat(store.sessions().end(plain, ada.actor())).isEmpty();
    }
}
