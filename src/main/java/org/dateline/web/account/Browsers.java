package org.dateline.web.account;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.desk.Account;
import org.dateline.web.access.Cookies;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.access.Visitor;
import org.dateline.web.access.Visitors;

/** What browsers are given to be known by. */
@Singleton
class Browsers {
    private final DeskDoor door;
    private final Visitors visitors;

    Browsers(DeskDoor door, Visitors visitors) {
        this.door = door;
        this.visitors = visitors;
    }

    /** A page with a form for somebody who isn't signed in; the browser is given what tells its form from others' forms. */
    Response withForm(Function<String, Response> page) {
        if (visitors.find().isPresent() || visitors.guest().isPresent()) {
            return page.apply(visitors.formToken());
        }
        String guest = Visitors.newGuest();
        Response response = page.apply(Visitors.formToken(guest));
        return Response.fromResponse(response)
                .cookie(Cookies.GUEST.of(guest, visitors.isSecure()))
                .build();
    }

    /** A new session, whatever the browser had before, and on to a page. */
    Response signedIn(Account account, String next) {
        Optional<String> before = visitors.find().flatMap(Visitor::session);
        String session = door.store().sessions().start(account, before);
        return Response.fromResponse(AccountPages.goTo(next))
                .cookie(Cookies.SESSION.of(session, visitors.isSecure()), Cookies.GUEST.gone(visitors.isSecure()))
                .build();
    }
}
