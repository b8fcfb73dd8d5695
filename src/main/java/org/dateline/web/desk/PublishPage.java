package org.dateline.web.desk;

import java.util.List;

/**
 * What readers see, and what they would see.
 *
 * @param seen whether readers see a version of it
 * @param scheduled what they will see
 * @param unsigned how many events are not signed
 */
public record PublishPage(
        boolean seen,
        boolean empty,
        ChangesView changes,
        List<PublicationRow> all,
        List<PublicationRow> scheduled,
        int unsigned,
        FormView form) {}
