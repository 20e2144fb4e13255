package sunlight.ledgercheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The checkpoints of one root bureau, each with the ends that moved. */
final class Checkpoints {

    private static final String[] SIGNED = {
        "root", "number", "day", "madeAt", "members", "tree", "prevHash", "algorithm", "publicKey"
    };

    private final String root;
    private final List<Line> checkpoints = new ArrayList<>();
    private final Map<Long, List<Head>> heads = new HashMap<>();

    Checkpoints(String root) {
        this.root = root;
    }

    void add(Line checkpoint) {
        checkpoints.add(checkpoint);
    }

    void addHead(Head head) {
        heads.computeIfAbsent(head.checkpoint(), none -> new ArrayList<>()).add(head);
    }

    List<Line> all() {
        return checkpoints;
    }

    List<Head> heads(long number) {
        return heads.getOrDefault(number, List.of());
    }

    Optional<Line> numbered(long number) {
        return checkpoints.stream()
                .filter(each -> each.number("number") == number)
                .findFirst();
    }

    /** The first checkpoint that does not hold. A file may begin later than with number 1; then its ends are not complete. */
    Optional<Finding> firstBad(@Nullable String trustedKey) {
        Line before = null;
        var ends = new TreeMap<String, Head>();
        for (var each : checkpoints) {
            var reason = each.number("number") != (before == null ? 1 : before.number("number") + 1)
                    ? "missing or out of order, number " + each.number("number") + " stands in its place"
                    : wrong(each, before, trustedKey, ends);
            if (reason != null) {
                var number = before == null ? 1 : before.number("number") + 1;
                return Optional.of(Finding.checkpoint(root, number, reason));
            }
            before = each;
        }
        var known = before == null ? 0 : before.number("number");
        return heads.keySet().stream()
                .filter(number -> number > known)
                .findFirst()
                .map(number -> Finding.checkpoint(root, known + 1, "missing, but the ends it saw are there"));
    }

    private @Nullable String wrong(
            Line each, @Nullable Line before, @Nullable String trustedKey, Map<String, Head> ends) {
        var text = Hashes.fields("sunlight-log-checkpoint-1", each, SIGNED);
        if (!Hashes.of(text).equals(each.get("hash"))) {
            return "changed: its hash does not fit its fields";
        }
        if (!each.get("prevHash").equals(before == null ? Hashes.NONE : before.get("hash"))) {
            return "not the successor of the checkpoint before it";
        }
        if (!Hashes.isSigned(each.get("algorithm"), each.get("publicKey"), text, each.get("signature"))) {
            return "its signature does not hold";
        }
        if (before != null && each.get("madeAt").compareTo(before.get("madeAt")) < 0) {
            return "dated before its predecessor";
        }
        var key = before == null ? trustedKey : before.get("publicKey");
        if (key != null && !key.equals(each.get("publicKey")) && !isEndorsed(each, key, text)) {
            return "the key changed and the former key does not vouch for the new one";
        }
        return wrongEnds(each, ends);
    }

    private static boolean isEndorsed(Line each, String formerKey, String text) {
        return each.has("endorsement")
                && Hashes.isSigned(each.get("algorithm"), formerKey, text, each.get("endorsement"));
    }

    private @Nullable String wrongEnds(Line each, Map<String, Head> ends) {
        for (var head : heads(each.number("number"))) {
            var before = ends.put(head.tenant(), head);
            if (before != null && before.seq() >= head.seq()) {
                return "the chain of " + head.tenant() + " became shorter or was replaced";
            }
        }
        var leaves =
                ends.values().stream().map(head -> head.leaf().getBytes(UTF_8)).toList();
        var fits = each.number("members") == ends.size() && Hashes.tree(leaves).equals(each.get("tree"));
        return fits ? null : "the ends it saw do not give its tree";
    }
}
