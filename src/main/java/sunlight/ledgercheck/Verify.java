package sunlight.ledgercheck;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command: {@code Verify [--key BASE64] [--kept FILE]... FILE...}. Prints "good" and ends with 0, or what is wrong, the
 * first bad entry of each chain, and ends with 1; with 2 when a file cannot be read.
 */
public final class Verify {

    /** How far a clock may be off, and how long a transaction may have taken. */
    private static final long SLACK_SECONDS = 600;

    private final Export export;
    private final Export kept;
    private final @Nullable String key;
    private final List<Finding> findings = new ArrayList<>();

    private Verify(Export export, Export kept, @Nullable String key) {
        this.export = export;
        this.kept = kept;
        this.key = key;
    }

    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /** The same without ending the program. */
    public static int run(String[] args, PrintStream out) {
        var files = new ArrayList<Path>();
        var kept = new ArrayList<Path>();
        @Nullable String key = null;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--key" -> key = args[++i];
                case "--kept" -> kept.add(Path.of(args[++i]));
                default -> files.add(Path.of(args[i]));
            }
        }
        try {
            var export = Export.read(files);
            if (export.chains.isEmpty() && export.checkpoints.isEmpty()) {
                throw new IOException("nothing to check: give the files of an export");
            }
            var findings = check(export, Export.read(kept), key);
            findings.forEach(out::println);
            out.println(summary(export, findings.isEmpty()));
            return findings.isEmpty() ? 0 : 1;
        } catch (IOException unreadable) {
            out.println(unreadable.getMessage());
            return 2;
        }
    }

    private static String summary(Export export, boolean good) {
        var entries = export.chains.values().stream().mapToLong(Chain::size).sum();
        var checkpoints = export.checkpoints.values().stream()
                .mapToLong(each -> each.all().size())
                .sum();
        return (good ? "good: " : "bad: ") + export.chains.size() + " logs, " + entries + " entries, " + checkpoints
                + " checkpoints";
    }

    /**
     * @param kept what was published and kept earlier, from which it can be seen whether the past was rewritten
     * @param key the public key of the installation, if it is known from elsewhere
     * @return what is wrong; first the chains, then the checkpoints
     */
    static List<Finding> check(Export export, Export kept, @Nullable String key) {
        var verify = new Verify(export, kept, key);
        verify.chains();
        verify.checkpoints();
        return verify.findings;
    }

    static List<Finding> check(List<Path> export, List<Path> kept, @Nullable String key) throws IOException {
        return check(Export.read(export), Export.read(kept), key);
    }

    private void chains() {
        var trusted = heads(kept);
        var claimed = heads(export);
        export.chains.forEach((tenant, chain) -> {
            var finding = chain.broken()
                    .or(() -> against(chain, trusted.getOrDefault(tenant, List.of())))
                    .or(() -> against(chain, claimed.getOrDefault(tenant, List.of())));
            var dated = finding.isPresent() ? finding : dated(chain, claimed.getOrDefault(tenant, List.of()));
            dated.ifPresent(findings::add);
        });
        kept.chains.keySet().stream()
                .filter(tenant -> !export.chains.containsKey(tenant))
                .forEach(tenant -> findings.add(Finding.entry(tenant, 1, "the whole log is missing")));
    }

    private static Map<String, List<Head>> heads(Export export) {
        var byTenant = new HashMap<String, List<Head>>();
        export.checkpoints
                .values()
                .forEach(checkpoints -> checkpoints.all().stream()
                        .flatMap(each -> checkpoints.heads(each.number("number")).stream())
                        .forEach(head -> byTenant.computeIfAbsent(head.tenant(), none -> new ArrayList<>())
                                .add(head)));
        return byTenant;
    }

    private static Optional<Finding> against(Chain chain, List<Head> heads) {
        var good = 0L;
        for (var head : heads) {
            var finding = chain.against(head, good);
            if (finding.isPresent()) {
                return finding;
            }
            good = head.seq();
        }
        return Optional.empty();
    }

    private Optional<Finding> dated(Chain chain, List<Head> heads) {
        return heads.stream()
                .flatMap(head -> export.checkpoints.values().stream()
                        .filter(each -> each.heads(head.checkpoint()).contains(head))
                        .flatMap(each -> each.numbered(head.checkpoint()).stream())
                        .flatMap(at -> chain.dated(head, at.get("madeAt"), SLACK_SECONDS).stream()))
                .findFirst();
    }

    private void checkpoints() {
        export.checkpoints.forEach((root, checkpoints) ->
                different(root, checkpoints).or(() -> checkpoints.firstBad(key)).ifPresent(findings::add));
        kept.checkpoints.forEach((root, earlier) -> {
            if (!export.checkpoints.containsKey(root)) {
                findings.add(Finding.checkpoint(root, 1, "all checkpoints are missing"));
            }
        });
    }

    /** What was kept must still be there as it was. */
    private Optional<Finding> different(String root, Checkpoints now) {
        return Optional.ofNullable(kept.checkpoints.get(root))
                .flatMap(earlier -> earlier.all().stream()
                        .flatMap(each -> different(root, each, now).stream())
                        .findFirst());
    }

    private static Optional<Finding> different(String root, Line earlier, Checkpoints now) {
        var number = earlier.number("number");
        var found = now.numbered(number);
        if (found.filter(earlier::equals).isPresent()) {
            return Optional.empty();
        }
        var reason = found.isPresent() ? "it is not the one that was kept" : "it was kept and is not there any more";
        return Optional.of(Finding.checkpoint(root, number, reason));
    }
}
