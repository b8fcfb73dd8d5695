package org.dateline.web.account;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.desk.Account;
import org.dateline.web.access.Cookies;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.access.Visitor;
import org.dateline.web.access.Visitors;
import org.dateline.web.provider.Provider;
import org.dateline.web.text.AccountTexts;

/** What browsers are given to be known by. */
@Singleton
class Browsers {
    private static final int OK = 200;

    private final DeskDoor door;
    private final Visitors visitors;
    private final AccountPages pages;

    Browsers(DeskDoor door, Visitors visitors, AccountPages pages) {
        this.pages = pages;
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

    /** The answer, with what the browser takes to the provider and back. */
    Response sentOut(Errand errand, Response answer) {
        return Response.fromResponse(answer)
                .cookie(Cookies.ERRAND.of(errand.value(), visitors.isSecure()))
                .build();
    }

    /** The same with a link to be followed, by a page: a form's answer may not lead to another site. @param label the provider's */
    Response sentOut(String label, String code, String next, UriInfo uri) {
        AccountTexts texts = pages.texts();
        String to = texts.goOnTo(label);
        OnwardView view = new OnwardView(to, texts.providerLeads(), Provider.PATH, to, true);
        return sentOut(new Errand(Optional.of(code), next), pages.onward(OK, uri, view));
    }

    /** A new session by the word of the provider; by a page: a browser that another site leads here shows a cookie to the next page. */
    Response signedIn(Account account, String exit, Response page) {
        String session = door.store().sessions().startProvided(account, Optional.empty(), exit);
        return Response.fromResponse(page)
                .cookie(
                        Cookies.SESSION.of(session, visitors.isSecure()),
                        Cookies.GUEST.gone(visitors.isSecure()),
                        Cookies.ERRAND.gone(visitors.isSecure()))
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
