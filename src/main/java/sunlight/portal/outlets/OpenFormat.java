package sunlight.portal.outlets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of the open data 开放数据. */
public enum OpenFormat {
    JSON("application/json"),
    CSV("text/csv");

    private final String type;

    OpenFormat(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    public String mediaType() {
        return type + ";charset=utf-8";
    }

    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OpenFormat> of(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix().equals(suffix))
                .findFirst();
    }

    /** Begins a file; what is added to it goes out at once, so that a long one needs no more memory than a short one. */
    public OpenFile begin(OutputStream out, String origin) throws IOException {
        return this == JSON ? new OpenJson(out, origin) : new OpenCsv(out, origin);
    }
}
