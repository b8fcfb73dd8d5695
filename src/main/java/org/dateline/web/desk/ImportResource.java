package org.dateline.web.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.ZipException;
import org.dateline.desk.DeskTrip;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A trip that comes as a ZIP. */
@Path("/desk/import")
@Blocking
public class ImportResource {
    private static final int INVALID = 422;

    private final DeskPages pages;
    private final Archives archives;

    ImportResource(DeskPages pages, Archives archives) {
        this.pages = pages;
        this.archives = archives;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(@RestForm("zip") @Nullable FileUpload zip, @Context UriInfo uri) throws IOException {
        if (zip == null || zip.size() == 0) {
            return refuse(uri, "Choose a trip’s ZIP.");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(zip.uploadedFile()))) {
            DeskTrip trip = archives.take(in);
            return DeskPages.goTo("/desk/trips/" + trip.slug());
        } catch (ZipException unfit) {
            return refuse(uri, "The ZIP can’t be taken: " + unfit.getMessage() + ".");
        }
    }

    private Response refuse(UriInfo uri, String why) {
        return pages.message(uri, new MessagePage(INVALID, "No trip was made", why, "/desk", "All trips"));
    }
}
