package sunlight.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** A script of the consoles that is made of more than one file and of packages of others; its sources lie in src/build. */
public enum Bundle {
    /** The rich-text editor. */
    EDITOR,
    /** Pictures of figures. */
    CHART;

    static final String LICENCES = "-licences.txt";
    private static final String SCRIPT = ".js";

    private final byte[] script = read(SCRIPT);
    private final byte[] gzipped = gzip(script);

    /** Which one is asked for, by its address or by that of its licences. */
    static Bundle at(String path) {
        return Stream.of(values())
                .filter(each -> path.equals(each.path(SCRIPT)) || path.equals(each.path(LICENCES)))
                .findFirst()
                .orElseThrow();
    }

    /** The module's address, another one after every change, so that browsers may keep it for ever. */
    public String module() {
        return "context:/" + path(SCRIPT) + "?v=" + checksum(script);
    }

    byte[] script() {
        return script;
    }

    byte[] gzipped() {
        return gzipped;
    }

    /** Of all packages in it. */
    byte[] licences() {
        return read(LICENCES);
    }

    private String path(String ending) {
        return "/assets/" + file(ending);
    }

    private String file(String ending) {
        return name().toLowerCase(Locale.ROOT) + ending;
    }

    private byte[] read(String ending) {
        var name = "/console/" + file(ending);
        try (var in = Bundle.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String checksum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
