package org.dateline.article.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
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

    /** The same, but files lie in it as they are, each with its size behind it, as programs write that do not know it before. */
    static byte[] withSizesBehind(String... namesAndContents) {
        ByteArrayOutputStream files = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            byte[] name = namesAndContents[i].getBytes(StandardCharsets.UTF_8);
            byte[] content = namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8);
            CRC32 sum = new CRC32();
            sum.update(content);
            int start = files.size();
            files.writeBytes(numbers(30)
                    .putInt(0x04034B50)
                    .putShort((short) 20)
                    .putShort((short) 8)
                    .putShort(26, (short) name.length)
                    .array());
            files.writeBytes(name);
            files.writeBytes(content);
            files.writeBytes(numbers(16)
                    .putInt(0x08074B50)
                    .putInt((int) sum.getValue())
                    .putInt(content.length)
                    .putInt(content.length)
                    .array());
            directory.writeBytes(numbers(46)
                    .putInt(0x02014B50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putShort((short) 8)
                    .putInt(16, (int) sum.getValue())
                    .putInt(20, content.length)
                    .putInt(24, content.length)
                    .putShort(28, (short) name.length)
                    .putInt(42, start)
                    .array());
            directory.writeBytes(name);
        }
        int start = files.size();
        files.writeBytes(directory.toByteArray());
        files.writeBytes(numbers(22)
                .putInt(0x06054B50)
                .putShort(8, (short) (namesAndContents.length / 2))
                .putShort(10, (short) (namesAndContents.length / 2))
                .putInt(12, directory.size())
                .putInt(16, start)
                .array());
        return files.toByteArray();
    }

    private static ByteBuffer numbers(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
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
