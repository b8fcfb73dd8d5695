package org.dateline.web.desk;

import java.util.List;
import org.dateline.web.Site;

/**
 * What each page of the desk needs.
 *
 * @param account the name of who is signed in
 * @param token by which a form of this page is known to be ours
 * @param done what was just decided, in words; empty for nothing
 * @param undo the ids of those decisions
 */
public record DeskPage(Site site, String account, String token, String done, List<String> undo) {
    public DeskPage {
        undo = List.copyOf(undo);
    }
}
