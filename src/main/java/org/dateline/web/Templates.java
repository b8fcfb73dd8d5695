package org.dateline.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.dateline.web.view.ArticleView;
import org.dateline.web.view.Beside;
import org.dateline.web.view.TripView;

/** The pages under {@code templates/}; their expressions are checked when the project is built. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    static native TemplateInstance trip(TripView trip, Site site);

    static native TemplateInstance article(TripView trip, ArticleView article, Site site);

    static native TemplateInstance embed(TripView trip, EmbedOptions options, Site site);

    static native TemplateInstance embedCode(TripView trip, EmbedCode code, Site site);

    static native TemplateInstance trips(List<TripView> trips, Map<String, List<TripsBeside>> beside, Site site);

    static native TemplateInstance beside(Beside both, Site site);

    static native TemplateInstance error(ErrorView error, Site site);
}
