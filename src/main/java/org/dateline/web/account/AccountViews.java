package org.dateline.web.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.desk.Account;
import org.dateline.desk.ApiToken;
import org.dateline.desk.AuditEntry;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Passkey;
import org.dateline.desk.Role;
import org.dateline.desk.store.DeskStore;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.provider.Provider;
import org.dateline.web.provider.ProviderSettings;
import org.dateline.web.text.AccountTexts;

/** Puts accounts, tokens and the audit log into the words of the pages. */
@Singleton
class AccountViews {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final DeskDoor door;
    private final AccountPages pages;
    private final Provider provider;

    AccountViews(DeskDoor door, AccountPages pages, Provider provider) {
        this.provider = provider;
        this.door = door;
        this.pages = pages;
    }

    /** The trips in which an account has a role, by id. */
    private Map<String, String> titles(Account account) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (DeskTrip trip : door.store().trips().list()) {
            if (account.role(trip.id()).isPresent()) {
                titles.put(trip.id(), trip.title());
            }
        }
        return titles;
    }

    AccountView own(Account account, String secret, String fault) {
        AccountTexts texts = pages.texts();
        Map<String, String> titles = titles(account);
        boolean administrator = account.role(Account.ALL_TRIPS)
                .filter(role -> role == Role.ADMINISTRATOR)
                .isPresent();
        return new AccountView(
                account.name(),
                administrator,
                RoleRow.of(account, titles, texts),
                door.store().tokens().list(account.id()).stream()
                        .map(token -> token(token, titles))
                        .toList(),
                roles(Role.PUBLISHER),
                trips(titles),
                door.store().passkeys().list(account).stream()
                        .map(this::passkey)
                        .toList(),
                new AccountView.ProviderRow(
                        provider.settings().map(ProviderSettings::label).orElse(""),
                        account.linked(),
                        account.hasPassword()),
                secret,
                fault);
    }

    private AccountView.TokenRow token(ApiToken token, Map<String, String> titles) {
        AccountTexts texts = pages.texts();
        String day = DAY.format(token.expires());
        String where = titles.getOrDefault(token.trip(), texts.inAllTrips());
        String until = token.expires().isAfter(Instant.now()) ? texts.tokenUntil(day) : texts.tokenExpired(day);
        return new AccountView.TokenRow(
                token.id(), token.label(), texts.inTrip(texts.role(token.role().key()), where) + ", " + until);
    }

    private AccountView.TokenRow passkey(Passkey key) {
        AccountTexts texts = pages.texts();
        String made = DAY.format(key.made());
        String facts = key.used()
                .map(day -> texts.passkeyUsed(made, DAY.format(day)))
                .orElseGet(() -> texts.passkeyMade(made));
        return new AccountView.TokenRow(key.id(), key.label(), facts);
    }

    private List<Choice> roles(Role most) {
        return Stream.of(Role.values())
                .filter(most::includes)
                .map(role -> new Choice(role.key(), pages.texts().role(role.key())))
                .toList();
    }

    private List<Choice> trips(Map<String, String> titles) {
        List<Choice> trips = new ArrayList<>();
        trips.add(new Choice(Account.ALL_TRIPS, pages.texts().inAllTrips()));
        titles.forEach((id, title) -> trips.add(new Choice(id, title)));
        return trips;
    }

    /** @param account who looks, an administrator of all trips */
    AccountsView all(Account account, String link, String linkFor, String fault) {
        Map<String, String> titles = titles(account);
        List<AccountsView.Row> rows = door.store().accounts().list().stream()
                .map(each -> row(each, each.id().equals(account.id()), titles))
                .toList();
        return new AccountsView(rows, roles(Role.ADMINISTRATOR), trips(titles), link, linkFor, fault);
    }

    private AccountsView.Row row(Account account, boolean own, Map<String, String> titles) {
        AccountTexts texts = pages.texts();
        String facts = account.disabled() ? texts.disabled() : account.registered() ? "" : texts.waiting();
        return new AccountsView.Row(
                account.id(),
                account.name(),
                own,
                account.disabled(),
                own ? texts.you() : facts,
                RoleRow.of(account, titles, texts));
    }

    AuditView audit(long before, int most) {
        DeskStore store = door.store();
        List<AuditEntry> entries = store.audit().list(before, most);
        Map<String, String> names = new LinkedHashMap<>();
        store.accounts().list().forEach(account -> names.put(account.id(), account.name()));
        store.trips().list().forEach(trip -> names.put(trip.id(), trip.title()));
        return new AuditView(
                entries.stream().map(entry -> row(entry, names)).toList(),
                entries.size() < most ? 0 : entries.get(most - 1).id());
    }

    private static AuditView.Row row(AuditEntry entry, Map<String, String> names) {
        String action = entry.action().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String what = Stream.of(action, names.getOrDefault(entry.subject(), entry.subject()), entry.detail())
                .filter(part -> !part.isBlank())
                .reduce((first, second) -> first + " · " + second)
                .orElse(action);
        return new AuditView.Row(
                entry.at().toString(), MINUTE.format(entry.at()), entry.actor().name(), what);
    }
}
