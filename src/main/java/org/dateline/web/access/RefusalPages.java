package org.dateline.web.access;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dateline.desk.Role;
import org.dateline.desk.store.StoreException;
import org.dateline.web.ErrorView;
import org.dateline.web.ErrorView.WayOn;
import org.dateline.web.Sites;
import org.dateline.web.text.AccountTexts;

/** What people see who may not do what they asked for, or when the store doesn't answer. */
@Singleton
class RefusalPages {
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    private final Sites sites;

    RefusalPages(Sites sites) {
        this.sites = sites;
    }

    Response forbidden(Role needed) {
        AccountTexts texts = MessageBundles.get(AccountTexts.class);
        String role = texts.role(needed.key());
        return sites.error(new ErrorView(FORBIDDEN, texts.forbidden(), texts.forbiddenAdvice(role), ways(texts)));
    }

    Response foreignForm() {
        AccountTexts texts = MessageBundles.get(AccountTexts.class);
        return sites.error(new ErrorView(FORBIDDEN, texts.foreignForm(), texts.foreignFormAdvice(), ways(texts)));
    }

    Response failed(StoreException fault) {
        AccountTexts texts = MessageBundles.get(AccountTexts.class);
        String title = switch (fault.reason()) {
            case AWAY -> texts.storeAway();
            case READ_ONLY -> texts.storeReadOnly();
            case FULL -> texts.storeFull();
            case FAULT -> texts.storeFault();
        };
        return sites.error(new ErrorView(UNAVAILABLE, title, texts.storeAdvice(), ways(texts)));
    }

    private static List<WayOn> ways(AccountTexts texts) {
        return List.of(new WayOn("/desk/account", texts.yourAccount()), new WayOn("/", texts.readersPages()));
    }
}
