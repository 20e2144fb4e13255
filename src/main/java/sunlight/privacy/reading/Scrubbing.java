package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import sunlight.privacy.rules.NeverPublic;
import sunlight.privacy.text.Span;

/**
 * Puts noughts where a file still says in its names and settings what may never be public. Whatever refers to such a name
 * gets the same noughts, so that a link to a bookmark still finds it; and no two get the same.
 */
final class Scrubbing {

    private static final int WHOLE_NUMBER = 7;

    private final Map<String, String> instead = new LinkedHashMap<>();

    /** @param hidden what the file tells and nobody sees */
    static void scrub(Path file, Collection<String> hidden) throws IOException {
        var scrubbing = new Scrubbing();
        hidden.forEach(scrubbing::add);
        if (scrubbing.instead.isEmpty()) {
            return;
        }
        var scrubbed = Files.createTempFile("sunlight", ".scrubbed");
        try {
            switch (Kind.of(file)) {
                case OFFICE -> scrubbing.office(file, scrubbed);
                case PDF -> scrubbing.pdf(file, scrubbed);
                default -> {
                    return;
                }
            }
            Files.copy(scrubbed, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(scrubbed);
        }
    }

    private void add(String text) {
        for (var hit : NeverPublic.in(text)) {
            for (var span : hit.spans()) {
                add(text, span);
            }
        }
    }

    private void add(String text, Span span) {
        var isNumber = span.text().chars().filter(Character::isDigit).count() >= WHOLE_NUMBER;
        var said = isNumber ? span.text() : text;
        instead.computeIfAbsent(said, none -> ("%0" + said.length() + "d").formatted(instead.size() + 1));
    }

    private String scrubbed(String text) {
        var scrubbed = text;
        for (var each : instead.entrySet()) {
            scrubbed = scrubbed.replace(each.getKey(), each.getValue());
        }
        return scrubbed;
    }

    private void office(Path file, Path scrubbed) throws IOException {
        try (var parts = Parts.open(file, new Budget());
                var zip = new ZipOutputStream(Files.newOutputStream(scrubbed))) {
            for (var name : parts.names()) {
                var entry = new ZipEntry(scrubbed(name));
                entry.setTimeLocal(OfficeCleaning.NO_TIME);
                zip.putNextEntry(entry);
                if (PackageRest.isMarkup(name) || parts.isMarkup(name)) {
                    zip.write(scrubbed(new String(parts.bytes(name), UTF_8)).getBytes(UTF_8));
                } else {
                    try (var bytes = parts.open(name)) {
                        bytes.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
    }

    private void pdf(Path file, Path scrubbed) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PdfStrings.visit(pdf, (name, text, put) -> {
                var harmless = scrubbed(text);
                if (!harmless.equals(text)) {
                    put.accept(new COSString(harmless));
                }
            });
            pdf.save(scrubbed.toFile());
        }
    }
}
