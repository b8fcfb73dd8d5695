package org.dateline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * What the tests in a browser share: one Chromium ({@link Watched}) and one server with all their trips ({@link
 * PackagedServer}). Each is started for the first test that asks for it and ended after the last; after every test
 * nothing may have been complained of.
 */
final class BrowserTests implements ParameterResolver, AfterEachCallback {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Watched.class || type == PackagedServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Watched.class
                ? store(context).computeIfAbsent(Watched.class, key -> new Watched(), Watched.class)
                : store(context).computeIfAbsent(PackagedServer.class, key -> serve(), PackagedServer.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Watched browser = store(context).get(Watched.class, Watched.class);
        if (browser != null) {
            browser.expectNoComplaint();
        }
    }

    private static PackagedServer serve() {
        try {
            return PackagedServer.start("--data", BrowserTrips.write().toString(), "seeds");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the whole run: what it holds is closed when the last class is done. */
    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(BrowserTests.class));
    }
}
