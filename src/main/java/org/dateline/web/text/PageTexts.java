package org.dateline.web.text;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages beside a trip's own say: an article's, that of the embed code, the list of trips, and of what goes wrong;
 * {@code messages/pages_xx.properties} holds it.
 */
@MessageBundle(value = "pages", locale = "en")
public interface PageTexts {
    // Articles
    String backToTrip();

    String noText();

    String datedFrom(String evidence);

    String inferredFrom(String dates);

    String inferredPlain();

    String readAsDay(String text, String day);

    String unknownPlace();

    String toldHere();

    String showOnTrip(String title);

    String onTheTrip();

    String addsNothing();

    String aDate();

    String aPlace();

    String asRead(String dates, String places);

    // Other pages
    String trips();

    String noTrips();

    String allTrips();

    String noSuchPage();

    String noSuchPageAdvice();

    String noSuchTrip();

    String noSuchTripAdvice();

    String noSuchArticle();

    String noSuchArticleAdvice();

    String fault();

    String faultAdvice();

    String noSuchHost();

    String noSuchHostAdvice();

    String busy();

    String partOf(int number, int count);

    String partEarlier();

    String partLater();

    String parts();

    String moreInFile(int number);

    String busyAdvice();

    String wholeTrip();

    String noEvents();

    String routeCard(String title);

    // The page of the embed code
    String embedAdvice();

    String embedOptions();

    String embedShow();

    String viewBoth();

    String viewMap();

    String viewTimeline();

    String viewList();

    String embedColours();

    String themeAuto();

    String themeLight();

    String themeDark();

    String embedLanguage();

    String languageAuto();

    String embedWidth();

    String embedApply();

    String codeScript();

    String codeScriptWhy();

    String codeFrame();

    String codeFrameWhy();

    String codeOembed();

    String preview();

    // Two trips side by side
    String sideBySide();

    String sideAdvice();

    String sideTitle(String first, String other);

    String whoCrossed();

    String bothIn(String day, String place);

    String bothThere(String place);

    /** Before the trips that were under way on the same days. */
    String sameTime();

    String eachIn(String day, String first, String firstPlace, String other, String otherPlace);

    String neverBoth();

    String neverNear();
}
