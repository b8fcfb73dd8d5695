package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Actor;
import org.dateline.desk.Passkey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys on devices, on both databases. */
class PasskeysTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    private final Stores.Clock clock = new Stores.Clock();

    @SuppressWarnings("NullAway.Init")
    private DeskStore store;

    private Account open(Stores.Kind kind) throws Exception {
        store = DeskStore.open(Stores.settings(kind, folder), clock, Stores.COST);
        return store.invitations()
                .follow(store.invitations().makeFirst(), "Ada", PASSWORD)
                .orElseThrow();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Passkeys.Made made(String credential, long counter) {
        return new Passkeys.Made(credential, new byte[] {1, 2, 3}, counter);
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionIsAnsweredOnceInItsTimeByWhoWasAsked(Stores.Kind kind) throws Exception {
        Account ada = open(kind);
        Passkeys keys = store.passkeys();
        String asked = keys.ask(Optional.of(ada));
        assertThat(keys.take(asked, Optional.empty())).isFalse();
        assertThat(keys.take(asked, Optional.of(ada))).isTrue();
        assertThat(keys.take(asked, Optional.of(ada))).as("once").isFalse();
        assertThat(keys.take("anything", Optional.empty())).isFalse();
        String late = keys.ask(Optional.empty());
        clock.advance(Passkeys.PATIENCE);
        assertThat(keys.take(late, Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aKeyIsOnesOwnAndItsCounterRises(Stores.Kind kind) throws Exception {
        Account ada = open(kind);
        Account grace = store.accounts().create("Grace", Actor.SERVER).orElseThrow();
        Passkeys keys = store.passkeys();
        assertThat(keys.add(ada, made("c1", 3), "phone")).isTrue();
        assertThat(keys.add(grace, made("c1", 3), "the same")).isFalse();
        Passkey phone = keys.find("c1").orElseThrow();
        assertThat(keys.attestation(phone)).containsExactly(1, 2, 3);
        assertThat(keys.signIn(phone, 4, "192.0.2.1"))
                .get()
                .extracting(Account::name)
                .isEqualTo("Ada");
        assertThat(keys.signIn(phone, 4, "192.0.2.1")).as("twice at once").isEmpty();
        assertThat(keys.list(ada).get(0).used()).contains(clock.instant());
        keys.rename(grace, phone.id(), "mine");
        keys.remove(grace, phone.id());
        assertThat(keys.list(ada)).extracting(Passkey::label).containsExactly("phone");
        keys.rename(ada, phone.id(), "my phone");
        assertThat(keys.list(ada)).extracting(Passkey::label).containsExactly("my phone");
        keys.remove(ada, phone.id());
        assertThat(keys.list(ada)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatCountsNothingSignsInAgainAndADisabledAccountDoesNot(Stores.Kind kind) throws Exception {
        open(kind);
        Account grace = store.accounts().create("Grace", Actor.SERVER).orElseThrow();
        Passkeys keys = store.passkeys();
        for (int i = 0; i < Passkeys.MOST; i++) {
            assertThat(keys.add(grace, made("c" + i, 0), "key")).isTrue();
        }
        assertThat(keys.add(grace, made("more", 0), "key")).isFalse();
        Passkey key = keys.find("c0").orElseThrow();
        assertThat(keys.signIn(key, 0, "")).isPresent();
        assertThat(keys.signIn(key, 0, "")).isPresent();
        store.accounts().setDisabled(grace.id(), true, Actor.SERVER);
        assertThat(keys.signIn(key, 0, "")).isEmpty();
    }
}
