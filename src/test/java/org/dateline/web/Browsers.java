package org.dateline.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser: the machine's Chromium, else the one among the frontend's packages. */
final class Browsers {
    private static final List<Path> INSTALLED =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    private Browsers() {}

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setTimeout(Watched.PATIENCE)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--headless=shell",
                                "--use-gl=angle",
                                "--use-angle=swiftshader",
                                "--enable-unsafe-swiftshader")));
    }

    private static Path executable() {
        return INSTALLED.stream().filter(Files::isExecutable).findFirst().orElseGet(Browsers::unpacked);
    }

    private static Path unpacked() {
        try {
            Process process = new ProcessBuilder("node", "scripts/chromium.mjs")
                    .directory(Path.of("frontend").toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (InputStream out = process.getInputStream()) {
                String path = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
                if (process.waitFor() != 0 || path.isEmpty()) {
                    throw new IllegalStateException("no Chromium: is frontend/node_modules there?");
                }
                return Path.of(path);
            }
        } catch (IOException e) {
            throw new IllegalStateException("no Chromium", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
