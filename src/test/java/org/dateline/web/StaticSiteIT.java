package org.dateline.web;

import java.io.IOException;
import java.nio.file.Path;

/** The same pages, tested the same way, as an exported site on a server that knows nothing but files. */
class StaticSiteIT extends PageIT {
    @Override
    PackagedServer serve(Path folder) throws IOException {
        return PackagedServer.startFiles(folder.toString());
    }
}
