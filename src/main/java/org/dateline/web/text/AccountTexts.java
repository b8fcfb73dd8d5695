package org.dateline.web.text;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of sign-in and accounts say; {@code messages/account_en.properties} holds it. The desk speaks English. */
@MessageBundle(value = "account", locale = "en")
public interface AccountTexts {
    // What is refused
    String forbidden();

    String forbiddenAdvice(String role);

    String foreignForm();

    String foreignFormAdvice();

    String storeAway();

    String storeReadOnly();

    String storeFull();

    String storeFault();

    String storeAdvice();

    String readersPages();

    // Signing in
    String signIn();

    String signInAdvice();

    String name();

    String password();

    String wrong();

    String later(String minutes);

    String signOut();

    String signOutEverywhere();

    String signOutEverywhereWhy();

    // Passkeys
    String passkey();

    String passkeys();

    String passkeysWhy();

    String passkeyLabel();

    String makePasskey();

    String passkeyMade(String day);

    String passkeyUsed(String day, String used);

    String rename();

    String remove();

    String signInByPasskey();

    String passkeyRefused();

    String passkeyRefusedAdvice();

    String passkeyUnfit();

    String passkeyNotNow();

    // The newsroom's own provider
    String signInBy(String provider);

    String providerAway(String provider);

    String providerAwayAdvice();

    String providerRefused(String provider);

    String providerRefusedAdvice();

    String noEntry(String provider);

    String noAccount();

    String noRole();

    String providerNameTaken();

    String linkNotYours();

    String signedIn();

    String goOnTo(String provider);

    String providerLeads();

    String signedOut();

    String stillThere(String provider);

    String signOutAt(String provider);

    String providerLinked(String provider);

    String providerNotLinked(String provider);

    String providerLink(String provider);

    String providerUnlink();

    String passwordFirst();

    String nothingChanged();

    String orBy(String provider);

    // Links
    String firstTitle();

    String firstAdvice();

    String welcome(String name);

    String welcomeAdvice();

    String passwordAgain();

    String passwordRule();

    String nameRule();

    String notTheSame();

    String nameTaken();

    String unfitPassword();

    String unfitName();

    String linkGone();

    String linkGoneAdvice();

    String goOn();

    // One's own account
    String yourAccount();

    String yourRoles();

    String noRoles();

    String inAllTrips();

    String role(String role);

    String inTrip(String role, String trip);

    String changePassword();

    String currentPassword();

    String newPassword();

    String save();

    String sessions();

    // Tokens
    String tokens();

    String tokensWhy();

    String tokenLabel();

    String tokenRole();

    String tokenTrip();

    String tokenDays();

    String makeToken();

    String tokenMade();

    String tokenOnce();

    String tokenUntil(String day);

    String tokenExpired(String day);

    String revoke();

    String noTokens();

    String unfitToken();

    // Accounts
    String accounts();

    String accountsWhy();

    String newAccount();

    String makeAccount();

    String linkMade(String name);

    String linkOnce();

    String newLink();

    String waiting();

    String disabled();

    String disable();

    String enable();

    String endSessions();

    String giveRole();

    String takeRole();

    String lastAdministrator();

    String you();

    // Audit
    String audit();

    String auditWhy();

    String auditWhen();

    String auditWho();

    String auditWhat();

    String older();
}
