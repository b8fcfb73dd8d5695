package org.dateline.web.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.dateline.desk.store.Passkeys;
import org.dateline.desk.store.SignIn;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.access.Visitors;
import org.dateline.web.passkey.DeviceWords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One's own keys on devices. */
@Path("/desk/account/passkeys")
public class PasskeysResource {
    private static final String ACCOUNT = "/desk/account";
    private static final int UNFIT = 422;
    private static final int TOO_MANY = 429;
    private static final int LONGEST_LABEL = 100;

    private final DeskDoor door;
    private final Visitors visitors;
    private final AccountPages pages;
    private final DeviceWords words;

    @Inject
    PasskeysResource(DeskDoor door, Visitors visitors, AccountPages pages, DeviceWords words) {
        this.door = door;
        this.visitors = visitors;
        this.pages = pages;
        this.words = words;
    }

    /** What the device is asked. The password is asked for: who finds a browser open can't keep the account by a key of theirs. */
    @POST
    @Path("options")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response ask(@FormParam("current") @Nullable String current) {
        Account account = visitors.get().account();
        SignIn.Result result = door.store()
                .signIn()
                .check(account.name(), Objects.requireNonNullElse(current, ""), visitors.address());
        if (result instanceof SignIn.Result.Later later) {
            String minutes = Long.toString(later.delay().toMinutes() + 1);
            return fault(TOO_MANY, pages.texts().later(minutes));
        }
        return result instanceof SignIn.Result.Welcome
                ? Response.ok(options(account)).build()
                : fault(UNFIT, pages.texts().wrong());
    }

    private static Response fault(int status, String text) {
        return Response.status(status).entity(Map.of("fault", text)).build();
    }

    private Map<String, Object> options(Account account) {
        Passkeys passkeys = door.store().passkeys();
        String user = DeviceWords.text(account.id().getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "challenge",
                passkeys.ask(Optional.of(account)),
                "rp",
                Map.of("id", pages.host(), "name", "Dateline"),
                "user",
                Map.of("id", user, "name", account.name(), "displayName", account.name()),
                "pubKeyCredParams",
                DeviceWords.ALGORITHMS.stream()
                        .map(number -> Map.of("type", "public-key", "alg", number))
                        .toList(),
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation",
                "none",
                "timeout",
                Passkeys.PATIENCE.toMillis(),
                "excludeCredentials",
                passkeys.list(account).stream()
                        .map(key -> Map.of("type", "public-key", "id", key.credential()))
                        .toList());
    }

    @POST
    @Operation(hidden = true)
    public Response add(
            @FormParam("label") @Nullable String label,
            @FormParam("clientData") @Nullable String clientData,
            @FormParam("attestation") @Nullable String attestation,
            @Context UriInfo uri) {
        Account account = visitors.get().account();
        Passkeys passkeys = door.store().passkeys();
        byte[] said = bytes(clientData);
        boolean added = passkeys.take(DeviceWords.question(said), Optional.of(account))
                && words.made(pages.base(), said, bytes(attestation))
                        .filter(made -> passkeys.add(account, made, label(label)))
                        .isPresent();
        return added
                ? AccountPages.goTo(ACCOUNT)
                : pages.onward(
                        UNFIT,
                        uri,
                        new OnwardView(
                                pages.texts().nothingChanged(),
                                pages.texts().passkeyUnfit(),
                                ACCOUNT,
                                pages.texts().yourAccount(),
                                false));
    }

    private static byte[] bytes(@Nullable String text) {
        return DeviceWords.bytes(Objects.requireNonNullElse(text, "")).orElse(new byte[0]);
    }

    private String label(@Nullable String typed) {
        String label = Objects.requireNonNullElse(typed, "").strip();
        return label.isEmpty() ? pages.texts().passkey() : label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }

    @POST
    @Path("{id}/rename")
    @Operation(hidden = true)
    public Response rename(@PathParam("id") String id, @FormParam("label") @Nullable String label) {
        door.store().passkeys().rename(visitors.get().account(), id, label(label));
        return AccountPages.goTo(ACCOUNT);
    }

    @POST
    @Path("{id}/remove")
    @Operation(hidden = true)
    public Response remove(@PathParam("id") String id) {
        door.store().passkeys().remove(visitors.get().account(), id);
        return AccountPages.goTo(ACCOUNT);
    }
}
