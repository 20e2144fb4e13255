package sunlight.bench;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import sunlight.dev.StartFailed;
import sunlight.portal.Templates;
import sunlight.portal.outlets.Latest;

/** One page model as bytes, by the product's template and by a FreeMarker template of the same words; both escape (P5). */
final class Rendering {

    private static final int LINES = 20;
    private static final int TIMES = 20_000;

    private final Template port = port();
    private final Latest model = model();

    /** How many times as long the port takes. */
    Figures ofFreeMarker(int pairs, Duration warmUp) {
        if (!Arrays.equals(spaceless(byJte()), spaceless(byFreeMarker()))) {
            throw new StartFailed("The FreeMarker template writes another page");
        }
        var end = System.nanoTime() + warmUp.toNanos();
        while (System.nanoTime() < end) {
            many(this::byJte);
            many(this::byFreeMarker);
        }
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < pairs; i++) {
            var mine = many(this::byJte);
            ratios.add(many(this::byFreeMarker) / mine);
        }
        return Figures.of(ratios);
    }

    private static double many(Supplier<byte[]> page) {
        var begin = System.nanoTime();
        var bytes = 0L;
        for (var i = 0; i < TIMES; i++) {
            bytes += page.get().length;
        }
        if (bytes == 0) {
            throw new StartFailed("Nothing was rendered");
        }
        return System.nanoTime() - begin;
    }

    private byte[] byJte() {
        return Templates.render("fragment", model);
    }

    private byte[] byFreeMarker() {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            port.process(model, writer);
        } catch (TemplateException | IOException broken) {
            throw new StartFailed("FreeMarker does not render", broken);
        }
        return bytes.toByteArray();
    }

    private static byte[] spaceless(byte[] page) {
        return new String(page, StandardCharsets.UTF_8).replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
    }

    private static Template port() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setClassForTemplateLoading(Rendering.class, "/bench");
        try {
            return configuration.getTemplate("fragment.ftlh");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Latest model() {
        return new Latest(
                "最新公开",
                "https://example.org/school?a=1&b=2",
                "示例学校 <甲> & 乙",
                IntStream.range(0, LINES)
                        .mapToObj(i -> new Latest.Line(
                                "关于" + i + "年级 <转学> 规定和程序的公示",
                                "https://example.org/school/disclosures/" + i + "?x=1&y=2",
                                LocalDate.of(2026, 11, 1).plusDays(i),
                                "示例学校",
                                "S0701"))
                        .toList());
    }
}
