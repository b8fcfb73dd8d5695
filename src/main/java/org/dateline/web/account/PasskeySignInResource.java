package org.dateline.web.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Passkey;
import org.dateline.desk.store.Passkeys;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.access.Visitors;
import org.dateline.web.passkey.DeviceWords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Signing in by a key that a device keeps. Nobody is asked for a name: the device knows whose key it is. */
@Path("/desk/sign-in/passkey")
public class PasskeySignInResource {
    private static final int WRONG = 401;

    private final DeskDoor door;
    private final Visitors visitors;
    private final AccountPages pages;
    private final Browsers browsers;
    private final DeviceWords words;

    @Inject
    PasskeySignInResource(DeskDoor door, Visitors visitors, AccountPages pages, Browsers browsers, DeviceWords words) {
        this.door = door;
        this.visitors = visitors;
        this.pages = pages;
        this.browsers = browsers;
        this.words = words;
    }

    /** What the device is asked; the same for everybody. */
    @POST
    @Path("options")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Map<String, Object> ask() {
        return Map.of(
                "challenge",
                door.store().passkeys().ask(Optional.empty()),
                "rpId",
                pages.host(),
                "userVerification",
                "required",
                "timeout",
                Passkeys.PATIENCE.toMillis());
    }

    @POST
    @Operation(hidden = true)
    public Response signIn(
            @FormParam("credential") @Nullable String credential,
            @FormParam("clientData") @Nullable String clientData,
            @FormParam("authenticator") @Nullable String authenticator,
            @FormParam("signature") @Nullable String signature,
            @FormParam("user") @Nullable String user,
            @FormParam("next") @Nullable String next,
            @Context UriInfo uri) {
        DeviceWords.Answer answer =
                new DeviceWords.Answer(bytes(credential), bytes(clientData), bytes(authenticator), bytes(signature));
        return account(answer, bytes(user))
                .map(account -> browsers.signedIn(account, SignInResource.Next.of(next)))
                .orElseGet(() -> pages.onward(WRONG, uri, refused()));
    }

    private OnwardView refused() {
        return new OnwardView(
                pages.texts().passkeyRefused(),
                pages.texts().passkeyRefusedAdvice(),
                "/desk/sign-in",
                pages.texts().signIn(),
                false);
    }

    private static byte[] bytes(@Nullable String text) {
        return DeviceWords.bytes(Objects.requireNonNullElse(text, "")).orElse(new byte[0]);
    }

    private Optional<Account> account(DeviceWords.Answer answer, byte[] user) {
        Passkeys passkeys = door.store().passkeys();
        Optional<Passkey> known = passkeys.find(DeviceWords.text(answer.credential()))
                .filter(key -> key.account().equals(new String(user, StandardCharsets.UTF_8)));
        if (!passkeys.take(DeviceWords.question(answer.clientData()), Optional.empty()) || known.isEmpty()) {
            return Optional.empty();
        }
        Passkey key = known.get();
        Optional<Long> counter = words.signed(pages.base(), answer, passkeys.attestation(key), key.counter());
        return counter.flatMap(times -> passkeys.signIn(key, times, visitors.address()));
    }
}
