package org.dateline.article.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes ZIP files for tests. */
final class Zips {
    private Zips() {}

    /** A file of names and contents in turn; contents are text or bytes. */
    static byte[] of(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i].toString()));
                zip.write(
                        namesAndContents[i + 1] instanceof byte[] content
                                ? content
                                : namesAndContents[i + 1].toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A Word document with what stands in its body. */
    static byte[] docx(String body, String properties) {
        return of(
                "[Content_Types].xml",
                "<Types/>",
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:dcterms='t'>" + properties + "</cp:coreProperties>",
                "word/header1.xml",
                "<w:hdr xmlns:w='w'><w:p><w:r><w:t>In confidence</w:t></w:r></w:p></w:hdr>",
                "word/document.xml",
                "<?xml version='1.0'?><w:document xmlns:w='w' xmlns:mc='m' xmlns:wps='s'><w:body>" + body
                        + "</w:body></w:document>");
    }

    /** A book of chapters. */
    static byte[] epub(String metadata, String... chapters) {
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        Object[] files = new Object[6 + 2 * chapters.length];
        for (int i = 0; i < chapters.length; i++) {
            String name = "text/chapter %d.xhtml".formatted(i + 1);
            manifest.append("<item id='c%d' href='%s' media-type='application/xhtml+xml'/>"
                    .formatted(i, name.replace(" ", "%20")));
            spine.append("<itemref idref='c%d'/>".formatted(i));
            files[6 + 2 * i] = "OPS/" + name;
            files[7 + 2 * i] = chapters[i];
        }
        files[0] = "mimetype";
        files[1] = "application/epub+zip";
        files[2] = "META-INF/container.xml";
        files[3] = "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>";
        files[4] = "OPS/book.opf";
        files[5] = "<package xmlns:dc='d'><metadata>%s</metadata><manifest>%s</manifest><spine>%s</spine></package>"
                .formatted(metadata, manifest, spine);
        return of(files);
    }
}
