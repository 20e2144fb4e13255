package sunlight.ledger;

import static java.util.Comparator.comparing;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One hash over the ends of many chains, as in RFC 6962, section 2.1: leaves and nodes cannot be taken for each other. */
final class MerkleTree {

    private static final int LEAF = 0;
    private static final int NODE = 1;

    private MerkleTree() {}

    /** Leaves stand in the order of the members' ids as text; an odd one moves up as it is. */
    static String root(Collection<ChainEnd> ends) {
        var level = ends.stream()
                .sorted(comparing(end -> end.member().toString()))
                .map(end -> hash(LEAF, end.bytes()))
                .toList();
        while (level.size() > 1) {
            level = above(level);
        }
        return level.isEmpty() ? Digest.NONE : Digest.named(level.get(0));
    }

    private static List<byte[]> above(List<byte[]> level) {
        var above = new ArrayList<byte[]>();
        for (int i = 0; i < level.size(); i += 2) {
            above.add(i + 1 < level.size() ? hash(NODE, level.get(i), level.get(i + 1)) : level.get(i));
        }
        return above;
    }

    private static byte[] hash(int kind, byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(kind);
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return Digest.sha256(bytes.toByteArray());
    }
}
