package org.dateline.article.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;
import org.dateline.article.Article;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;
import org.dateline.article.page.PageReader;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads web archives (WARC, ISO 28500; packed with gzip or not): each page that a server gave is an article, and so is each
 * PDF. On what day it was saved says nothing of its day of publication.
 */
final class WarcFileReader {
    private static final int FOUND = 200;

    private final Input input;
    private final List<Article> articles = new ArrayList<>();
    private final List<ReadFault> faults = new ArrayList<>();

    private WarcFileReader(Input input) {
        this.input = input;
    }

    static ReadResult read(Input input) throws IOException {
        WarcFileReader reader = new WarcFileReader(input);
        reader.records();
        if (reader.articles.isEmpty() && reader.faults.isEmpty()) {
            throw new Unreadable("holds no pages with text; an article needs text");
        }
        return new ReadResult(reader.articles, reader.faults);
    }

    private void records() throws IOException {
        try (InputStream plain = plain();
                WarcReader reader = new WarcReader(plain)) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                if (record.get() instanceof WarcTargetRecord target) {
                    read(target);
                }
            }
        } catch (Unreadable e) {
            tell(String.valueOf(e.getMessage()));
        } catch (IOException | IllegalArgumentException e) {
            if (articles.isEmpty()) {
                throw new IOException(e);
            }
            tell("is broken or was cut off, and not all of it was read; fetch it again");
        }
    }

    private void tell(String why) {
        faults.add(new ReadFault(input.name(), OptionalInt.empty(), why));
    }

    private InputStream plain() throws IOException {
        InputStream bytes = new ByteArrayInputStream(input.bytes());
        return input.startsWith(0x1F, 0x8B)
                ? new BufferedInputStream(input.budget().counted(new GZIPInputStream(bytes)))
                : bytes;
    }

    private void read(WarcTargetRecord record) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            HttpResponse http = response.http();
            if (http.status() == FOUND) {
                read(record.target(), http.contentType(), http.bodyDecoded().stream());
            }
        } else if (record instanceof WarcResource resource) {
            read(record.target(), resource.contentType(), resource.body().stream());
        }
    }

    private void read(String address, MediaType type, InputStream body) throws IOException {
        String kind = type.type() + "/" + type.subtype();
        if (kind.equals("text/html") || kind.equals("application/xhtml+xml")) {
            page(address, type, Archive.bytes(body, input.budget()));
        } else if (kind.equals("application/pdf")) {
            ReadResult inner = input.readInner(lastName(address) + ".pdf", Archive.bytes(body, input.budget()));
            articles.addAll(inner.articles());
            faults.addAll(inner.faults());
        }
    }

    private void page(String address, MediaType type, byte[] bytes) throws IOException {
        input.budget().takeFile();
        Optional<String> encoding = Optional.ofNullable(type.parameters().get("charset"));
        String html = Decoding.decode(bytes, encoding).orElse("");
        String id = input.id() + "-" + (articles.size() + 1);
        try {
            Article article = PageReader.read(id, html, Optional.of(address));
            if (!article.text().isBlank()) {
                articles.add(article);
            }
        } catch (Unreadable e) {
            faults.add(new ReadFault(address, OptionalInt.empty(), String.valueOf(e.getMessage())));
        }
    }

    private static String lastName(String address) {
        try {
            String path = Optional.ofNullable(URI.create(address).getPath()).orElse("");
            return path.substring(path.lastIndexOf('/') + 1).replaceFirst("(?i)\\.pdf$", "");
        } catch (IllegalArgumentException e) {
            return "document";
        }
    }
}
