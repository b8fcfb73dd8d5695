package org.dateline.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.dateline.web.Site;

/** The pages under {@code templates/account}. */
@CheckedTemplate(basePath = "account")
final class AccountTemplates {
    private AccountTemplates() {}

    static native TemplateInstance signIn(SignInView view, Site site, String token);

    static native TemplateInstance onward(OnwardView view, Site site);

    static native TemplateInstance link(LinkView view, Site site, String token);

    static native TemplateInstance account(AccountView view, Site site, String token);

    static native TemplateInstance accounts(AccountsView view, Site site, String token);

    static native TemplateInstance audit(AuditView view, Site site, String token);
}
