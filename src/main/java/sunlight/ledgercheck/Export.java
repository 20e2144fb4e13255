package sunlight.ledgercheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the files of an export say together. */
final class Export {

    final Map<String, Chain> chains = new TreeMap<>();
    final Map<String, Checkpoints> checkpoints = new TreeMap<>();

    static Export read(List<Path> files) throws IOException {
        var export = new Export();
        for (var file : files) {
            try (var reader = Files.newBufferedReader(file)) {
                export.read(file, reader);
            }
        }
        return export;
    }

    private void read(Path file, BufferedReader reader) throws IOException {
        var number = 0;
        for (var text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            try {
                if (!text.isEmpty()) {
                    take(Line.of(text));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
                throw new IOException(file + " line " + number + " cannot be read: " + broken.getMessage(), broken);
            }
        }
    }

    private void take(Line line) {
        switch (line.get("type")) {
            case "log" -> chain(line.get("tenant"));
            case "entry" -> chain(line.get("tenant")).add(line);
            case "checkpoint" -> of(line.get("root")).add(line);
            case "head" -> of(line.get("root")).addHead(Head.of(line));
            default -> throw new IllegalArgumentException("unknown type");
        }
    }

    private Chain chain(String tenant) {
        return chains.computeIfAbsent(tenant, Chain::new);
    }

    private Checkpoints of(String root) {
        return checkpoints.computeIfAbsent(root, Checkpoints::new);
    }
}
