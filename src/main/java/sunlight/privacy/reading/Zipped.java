package sunlight.privacy.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import sunlight.privacy.Trouble;

/** A zip of a stranger: what is unpacked is counted, whatever sizes it declares. */
final class Zipped implements AutoCloseable {

    private final ZipFile zip;
    private final Budget budget;
    private final Set<String> counted = new HashSet<>();

    private Zipped(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static Zipped open(Path file, Charset names, Budget budget) throws IOException {
        var zip = new ZipFile(file.toFile(), names);
        try {
            budget.entries(zip.size());
            // Names and remarks in another encoding show themselves here, not while the entries are read.
            zip.stream().forEach(ZipEntry::getComment);
            return new Zipped(zip, budget);
        } catch (RuntimeException tooMany) {
            zip.close();
            throw tooMany;
        }
    }

    /** In the order of the zip. */
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .forEach(names::add);
        return names;
    }

    /** Of two entries of one name only one is ever shown. */
    boolean hasTwins() {
        var names = new HashSet<String>();
        return zip.stream().anyMatch(entry -> !names.add(entry.getName()));
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("missing");
        }
        return new Counted(zip.getInputStream(entry), entry.getCompressedSize(), budget, () -> counted.add(name));
    }

    /** The same once more, which is not counted twice. */
    InputStream again(String name) throws IOException {
        return counted.contains(name) ? zip.getInputStream(zip.getEntry(name)) : open(name);
    }

    byte[] bytes(String name) throws IOException {
        try (var in = open(name)) {
            var bytes = in.readNBytes(Bounds.LARGEST_PART + 1);
            if (bytes.length > Bounds.LARGEST_PART) {
                throw new Unreadable(Trouble.TOO_LARGE);
            }
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Counted extends FilterInputStream {
        private final long packed;
        private final Budget budget;
        private final Runnable atEnd;
        private long count;

        Counted(InputStream in, long packed, Budget budget, Runnable atEnd) {
            super(in);
            this.atEnd = atEnd;
            this.packed = Math.max(packed, 1);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            if (read < 0) {
                atEnd.run();
            }
            if (read > 0) {
                count += read;
                budget.bytes(read);
                budget.time();
                if (count > Bounds.HARMLESS_BYTES && count / packed > Bounds.HIGHEST_RATIO) {
                    throw new Unreadable(Trouble.TOO_LARGE);
                }
            }
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            var buffer = new byte[(int) Math.min(count, 8192)];
            return Math.max(0, read(buffer, 0, buffer.length));
        }
    }
}
