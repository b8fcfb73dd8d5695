package org.dateline.web.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.provider.Provider;
import org.dateline.web.provider.ProviderSettings;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A link followed by way of the provider: whose link it is, is theirs whom the provider then names. */
@Path("/desk/link/{code}/provider")
public class ProviderLinkResource {
    private final DeskDoor door;
    private final Browsers browsers;
    private final Provider provider;

    @Inject
    ProviderLinkResource(DeskDoor door, Browsers browsers, Provider provider) {
        this.door = door;
        this.browsers = browsers;
        this.provider = provider;
    }

    @POST
    @Operation(hidden = true)
    public Response follow(@PathParam("code") String code, @Context UriInfo uri) {
        String label = provider.settings().map(ProviderSettings::label).orElseThrow(NotFoundException::new);
        boolean works = door.store()
                .invitations()
                .find(code)
                .filter(invited -> invited.account().isPresent())
                .isPresent();
        return works ? browsers.sentOut(label, code, "/desk", uri) : AccountPages.goTo("/desk/sign-in");
    }
}
