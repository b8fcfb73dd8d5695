package org.dateline.web.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The templates under {@code templates/desk/}. */
@CheckedTemplate(basePath = "desk")
final class DeskTemplates {
    private DeskTemplates() {}

    static native TemplateInstance trips(DeskPage page, TripsPage trips);

    static native TemplateInstance queue(DeskPage page, TripHead head, QueueView queue);

    static native TemplateInstance event(DeskPage page, TripHead head, EventPage view);

    static native TemplateInstance add(DeskPage page, TripHead head, AddPage view);

    static native TemplateInstance articles(DeskPage page, TripHead head, ArticlesPage view);

    static native TemplateInstance inbox(DeskPage page, TripHead head, InboxPage view);

    static native TemplateInstance history(DeskPage page, TripHead head, List<HistoryRow> rows);

    static native TemplateInstance publish(DeskPage page, TripHead head, PublishPage view);

    static native TemplateInstance settings(DeskPage page, TripHead head, SettingsPage view);

    static native TemplateInstance conflict(DeskPage page, TripHead head, ConflictPage view);

    static native TemplateInstance message(DeskPage page, MessagePage view);
}
