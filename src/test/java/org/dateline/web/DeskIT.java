package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.assertj.core.api.Assertions;
import org.dateline.decision.KestrelTrip;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor's day: from the first start to what readers and their calendars see. */
@ExtendWith(BrowserTests.class)
@SuppressWarnings("NullAway.Init") // set before all tests
class DeskIT {
    private static final String PASSWORD = "four plain words together";
    private static final String TRIP = "/desk/trips/kestrel-in-the-andes";
    private static final String READERS = "/trips/kestrel-in-the-andes";
    private static final Axe AXE = new Axe();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Path data;
    private static DeskServer server;

    @BeforeAll
    static void start() throws IOException {
        data = Files.createTempDirectory("dateline-desk");
        server = DeskServer.start(data);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String article(String name) {
        try {
            return Files.readString(KestrelTrip.FOLDER.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String get(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + path)).build();
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            // "not yet", of calendars whose past is still being read: asked again, as the answer says
            while (answer.statusCode() == HttpURLConnection.HTTP_UNAVAILABLE) {
                answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            }
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Readers see it a moment after it is published. */
    private static String await(String path, String words) {
        String answer = get(path);
        while (!answer.contains(words)) {
            Thread.onSpinWait();
            answer = get(path);
        }
        return answer;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(Page page, String words) {
        return page.locator("[data-row]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static void open(Page page, String path) {
        page.navigate(server.address() + path);
        AXE.expectNothing(page);
    }

    private static FilePayload file(String name, String type, byte[] bytes) {
        return new FilePayload(name, type, bytes);
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
                content.setLeading(14);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void anEditorsDay(Watched browser) throws IOException {
        Page page = browser.open(server.link(), Watched.options(1280, ColorScheme.LIGHT));
        page.getByLabel("Name").fill("Ada Editor");
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("form.panel button").click();
        page.waitForURL(url -> !url.equals(server.link()));
        makesATripOfFourArticles(page);
        putsReadingsRight(page);
        publishes(page);
        addsAnArticleLater(page);
    }

    private static void makesATripOfFourArticles(Page page) throws IOException {
        open(page, "/desk");
        page.getByLabel("Title").fill("Kestrel in the Andes");
        button(page, "Make it").click();
        page.getByLabel("Or paste a text").fill(article("andes"));
        button(page, "Put in").click();
        assertThat(page.locator(".preview")).containsText("Kestrel arrives in Lima");
        AXE.expectNothing(page);
        button(page, "Take the chosen over").click();
        assertThat(page.locator("#main")).containsText("Read for this trip 1");
        String post = article("post");
        String body = post.substring(post.indexOf("\n\n")).strip();
        page.locator("input[type=file]").setInputFiles(new FilePayload[] {
            file("gazette.txt", "text/plain", article("gazette").getBytes(StandardCharsets.UTF_8)),
            file(
                    "post.html",
                    "text/html",
                    ("<html><head><title>Kestrel to visit Peru and Chile</title><meta"
                                    + " property=\"article:published_time\""
                                    + " content=\"2031-05-02T08:00:00Z\"></head><body><article><p>"
                                    + body.replace("\n", "</p><p>") + "</p></article></body></html>")
                            .getBytes(StandardCharsets.UTF_8)),
            file(
                    "wire.pdf",
                    "application/pdf",
                    pdf(
                            "LIMA, May 7, 2031 - Ada Kestrel visited the harbour of Callao on Wednesday,",
                            "7 May 2031, her office said."))
        });
        button(page, "Put in").click();
        assertThat(page.locator(".inbox .row")).hasCount(3);
        assertThat(page.locator(".preview")).containsText("Carla Ruiz");
        button(page, "Take the chosen over").click();
        assertThat(page.locator("#main")).containsText("To look at first");
        Assertions.assertThat(get(READERS)).startsWith("404");
        Assertions.assertThat(get("/api" + READERS)).startsWith("404");
        Assertions.assertThat(get("/api/trips")).doesNotContain("kestrel");
    }

    private static void putsReadingsRight(Page page) {
        open(page, TRIP);
        // by keyboard: the first is chosen, confirmed, and that undone
        page.keyboard().press("j");
        String first = page.locator("[data-row].is-on h3").innerText();
        page.keyboard().press("c");
        assertThat(page.locator(".said")).containsText("confirm");
        assertThat(page.locator("#progress")).containsText("1 of");
        page.keyboard().press("u");
        assertThat(page.locator("#progress")).containsText("0 of");
        assertThat(row(page, first)).isVisible();
        // a day
        row(page, "Carla Ruiz")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Edit"))
                .click();
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("2031-05-11");
        AXE.expectNothing(page);
        page.getByLabel("Why; readers are told").fill("Her office moved it.");
        button(page, "Save").click();
        assertThat(page.locator(".said")).containsText("day 2031-05-11");
        assertThat(page.locator(".decided")).containsText("11 May 2031");
        // the other reading
        open(page, TRIP);
        row(page, "trade agreement").locator("h3 a").click();
        button(page, "10 May 2031").click();
        assertThat(page.locator(".said")).containsText("reading 2031-05-10");
        // two are one
        open(page, TRIP);
        row(page, "students in Cusco").locator("h3 a").click();
        page.getByText("It is the same as another").click();
        Locator other = page.locator("select[name=other]");
        String school = other.locator("option")
                .filter(new Locator.FilterOptions().setHasText("visit a school"))
                .getAttribute("value");
        other.selectOption(school);
        button(page, "Make them one").click();
        assertThat(page.locator(".said")).containsText("merge");
        addsByHand(page);
        open(page, TRIP + "/history");
        assertThat(page.locator(".history")).hasCount(6);
    }

    private static void addsByHand(Page page) {
        open(page, TRIP + "/add");
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("2031-05-09");
        page.getByLabel("Look up a place").fill("Santiago, Chile");
        button(page, "Look up").click();
        assertThat(page.locator("[data-found] input").first()).isChecked();
        page.locator("input[name=title]").fill("Kestrel walks the old town");
        page.getByLabel("What the source says, in its words").fill("9 May: walk through the old town of Santiago");
        page.getByLabel("Or another source: its title").fill("Calendar of the prime minister");
        page.getByLabel("Why; readers are told").fill("No article has it.");
        button(page, "Add it").click();
        assertThat(page.locator(".said")).containsText("add");
        assertThat(page.locator("#main")).containsText("Kestrel walks the old town");
    }

    private static void publishes(Page page) {
        open(page, TRIP + "/publish");
        assertThat(page.locator("#main")).containsText("Kestrel walks the old town");
        page.getByLabel("Note on this version").fill("The first version.");
        button(page, "Publish").click();
        assertThat(page.locator(".kicker")).containsText("Published");
        String seen = await(READERS, "Kestrel walks the old town");
        Assertions.assertThat(seen).contains("Corrected").contains("Her office moved it.");
        Assertions.assertThat(get(READERS + "/calendar.ics")).containsPattern("DTSTART;VALUE=DATE:20310511");
    }

    private static void addsAnArticleLater(Page page) {
        String before = entry();
        open(page, TRIP + "/articles");
        page.getByLabel("Or paste a text")
                .fill("Title: Talks moved again\n"
                        + "Published: 2031-05-08\n\n"
                        + "Ada Kestrel will hold talks with Carla Ruiz in Valparaiso on Monday, 12 May 2031. She"
                        + " will leave Chile for home on Tuesday, 13 May 2031.");
        button(page, "Put in").click();
        button(page, "Take the chosen over").click();
        assertThat(row(page, "Carla Ruiz")).containsText("articles speak against what was decided");
        row(page, "Carla Ruiz").locator("h3 a").click();
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("2031-05-12");
        button(page, "Save").click();
        assertThat(page.locator(".said")).containsText("day 2031-05-12");
        Assertions.assertThat(entry()).isEqualTo(before);
        open(page, TRIP + "/publish");
        button(page, "Publish").click();
        await(READERS + "/calendar.ics", "DTSTART;VALUE=DATE:20310512");
        String after = entry();
        Assertions.assertThat(line(after, "UID:")).isEqualTo(line(before, "UID:"));
        Assertions.assertThat(Integer.parseInt(line(after, "SEQUENCE:").substring(9)))
                .isGreaterThan(Integer.parseInt(line(before, "SEQUENCE:").substring(9)));
        open(page, TRIP + "/publish");
        button(page, "Unpublish").click();
        assertThat(page.locator(".kicker")).containsText("Unpublished");
        while (!get(READERS).startsWith("404")) {
            Thread.onSpinWait();
        }
    }

    /** The calendar's entry of the talks. */
    private static String entry() {
        return Pattern.compile("BEGIN:VEVENT")
                .splitAsStream(get(READERS + "/calendar.ics").replace("\r\n ", ""))
                .filter(entry -> entry.contains("Carla Ruiz"))
                .findFirst()
                .orElseThrow();
    }

    private static String line(String entry, String name) {
        return entry.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
    }
}
