package org.dateline.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.export.Version;
import org.dateline.web.text.Language;
import org.dateline.web.text.Wording;
import org.dateline.web.view.TripData;

/**
 * What every page needs to know of where it stands.
 *
 * @param base address of the server without a slash at its end: {@code https://trips.example}
 * @param path of this page, whatever the language: {@code /trips/asia-2025}
 * @param css addresses of the built files
 * @param font the text face's file, to be asked for early
 * @param mapStyle address of another map than ours; empty where there is none
 * @param wording how it speaks
 * @param edits for who may edit what the page tells
 */
public record Site(
        String base,
        String path,
        String css,
        String script,
        String font,
        String mapStyle,
        Wording wording,
        Optional<Editors.Edits> edits) {
    /** This page in a language. */
    public record Translation(String tag, String name, String href, boolean current) {}

    Site with(Editors.Edits found) {
        return new Site(base, path, css, script, font, mapStyle, wording, Optional.of(found));
    }

    /** Address of this page: in the language that was chosen, else the one that has no language in it. */
    public String canonical() {
        return base + path + wording.query();
    }

    /** Address of this page for readers of any language. */
    public String plain() {
        return base + path;
    }

    public String lang() {
        return wording.language().tag();
    }

    public boolean rightToLeft() {
        return wording.language().isRightToLeft();
    }

    /** Whether what the articles say is in another language than the page. */
    public boolean foreign() {
        return wording.language() != Language.ENGLISH;
    }

    public String languageName() {
        return wording.language().ownName();
    }

    public List<Translation> versions() {
        return Arrays.stream(Language.values())
                .map(each -> new Translation(
                        each.tag(), each.ownName(), path + "?lang=" + each.tag(), each == wording.language()))
                .toList();
    }

    /** The scripts' texts, as JSON that may stand in an HTML page. */
    public String scriptTexts() {
        return TripData.forScript(wording.forScripts());
    }

    /** What links within the site carry on: {@code ?lang=ja}, or nothing. */
    public String query() {
        return wording.query();
    }

    /** The same trip in a calendar program, kept up to date. */
    public String webcal(String trip) {
        int scheme = base.indexOf("://");
        return "webcal" + (scheme < 0 ? "://" + base : base.substring(scheme)) + trip;
    }

    /** Which Dateline made the page. */
    public String version() {
        return Version.number();
    }

    /** Where a CMS finds how to embed the trip. */
    public String oembed(String trip) {
        return base + "/oembed?format=json&url=" + URLEncoder.encode(base + trip, StandardCharsets.UTF_8);
    }
}
