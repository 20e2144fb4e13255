package sunlight.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Logs of a bureau and three schools with a checkpoint a day, in a real database; and their export as the server makes it. */
final class SampleLog {

    static final int DAYS = 8;
    static final int PER_DAY = 5;

    final UUID root = UUID.randomUUID();
    final List<UUID> members = List.of(root, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    final SigningKey key;
    private final Connection database;

    SampleLog(Connection database, Path folder) {
        this.database = database;
        this.key = SigningKey.at(folder.resolve("key.pem"));
    }

    /** Eight days, and on the ninth entries that no checkpoint has seen. */
    void fill() throws SQLException {
        var slugs = List.of("root", "one", "two", "three");
        for (int i = 0; i < members.size(); i++) {
            run(
                    "insert into tenant (id, kind, slug, path, parent_id, name_zh, name_en, initials, kinds, declared_hash)"
                            + " values (?, ?, ?, ?, ?, 'x', 'x', 'x', cast(? as text[]), '')",
                    members.get(i),
                    i == 0 ? "BUREAU" : "SCHOOL",
                    slugs.get(i),
                    i == 0 ? "root/" : "root/" + slugs.get(i) + "/",
                    i == 0 ? null : root,
                    i == 0 ? "{}" : "{PRIMARY}");
        }
        for (int day = 1; day <= DAYS + 1; day++) {
            for (var member : members) {
                for (int i = 0; i < PER_DAY; i++) {
                    append(member, Instant.parse("2026-11-%02dT02:%02d:00Z".formatted(day, i)), "content " + day + i);
                }
            }
            if (day <= DAYS) {
                checkpoint(day, key, null);
            }
        }
    }

    private void append(UUID member, Instant at, String content) throws SQLException {
        var chain = entries(member);
        var before = chain.isEmpty() ? null : chain.get(chain.size() - 1).entry();
        var salt = Digest.of(member + content);
        var line = new LogEntry.Line("PUBLISHED", "X-" + chain.size(), 1, "APPROVER");
        insert(
                LogEntry.next(
                        member,
                        chain.size() + 1L,
                        line,
                        at,
                        Digest.commitment(salt, content),
                        before == null ? Digest.NONE : before.hash()),
                new Entries.Opening(salt, content));
    }

    void insert(LogEntry entry, Entries.@Nullable Opening opening) throws SQLException {
        run(
                "insert into ledger_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.tenant(),
                entry.seq(),
                entry.line().kind(),
                entry.recordedAt().atOffset(ZoneOffset.UTC),
                entry.line().indexNumber(),
                entry.line().edition(),
                entry.line().role(),
                entry.commitment(),
                entry.prevHash(),
                entry.hash());
        if (opening != null) {
            run(
                    "insert into ledger_opening values (?, ?, ?, ?)",
                    entry.tenant(),
                    entry.seq(),
                    opening.salt(),
                    opening.contentHash());
        }
    }

    /** As the server would make it of what is in the database now. */
    void checkpoint(int day, SigningKey signer, @Nullable SigningKey endorser) throws SQLException {
        var ends = endsOn(day);
        var all = checkpoints();
        var before = all.isEmpty() ? null : all.get(all.size() - 1);
        var place = new Checkpoint.Place(root, all.size() + 1L, LocalDate.of(2026, 11, day), closing(day));
        var seal = new Checkpoint.Seal(
                before == null ? Digest.NONE : before.hash(), SigningKey.ALGORITHM, signer.publicKey());
        var tree = MerkleTree.root(ends);
        var bytes = Checkpoint.bytes(place, ends.size(), tree, seal);
        insert(new Checkpoint(
                place,
                ends.size(),
                tree,
                seal,
                Digest.of(bytes),
                signer.sign(bytes),
                endorser == null ? null : endorser.sign(bytes)));
        for (var end : ends) {
            run(
                    "insert into ledger_checkpoint_head values (?, ?, ?, ?, ?)",
                    root,
                    place.number(),
                    end.member(),
                    end.seq(),
                    end.hash());
        }
    }

    private void insert(Checkpoint checkpoint) throws SQLException {
        run(
                "insert into ledger_checkpoint values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                checkpoint.place().root(),
                checkpoint.place().number(),
                checkpoint.place().day(),
                checkpoint.place().madeAt().atOffset(ZoneOffset.UTC),
                checkpoint.members(),
                checkpoint.tree(),
                checkpoint.seal().prevHash(),
                checkpoint.seal().algorithm(),
                checkpoint.seal().publicKey(),
                checkpoint.hash(),
                checkpoint.signature(),
                checkpoint.endorsement());
    }

    private List<ChainEnd> endsOn(int day) throws SQLException {
        var ends = new ArrayList<ChainEnd>();
        for (var member : members) {
            entries(member).stream()
                    .map(Entries.Stored::entry)
                    .filter(entry -> !entry.recordedAt().isAfter(closing(day)))
                    .reduce((first, second) -> second)
                    .ifPresent(last -> ends.add(new ChainEnd(member, last.seq(), last.hash())));
        }
        return ends;
    }

    private static Instant closing(int day) {
        return Instant.parse("2026-11-%02dT16:00:01Z".formatted(day));
    }

    List<Entries.Stored> entries(UUID member) throws SQLException {
        var found = new ArrayList<Entries.Stored>();
        try (var query = database.prepareStatement("""
                select l.*, o.salt, o.content_hash from ledger_entry l
                left join ledger_opening o on o.tenant_id = l.tenant_id and o.seq = l.seq
                where l.tenant_id = ? order by l.seq""")) {
            query.setObject(1, member);
            var row = query.executeQuery();
            while (row.next()) {
                var line = new LogEntry.Line(row.getString(3), row.getString(5), row.getInt(6), row.getString(7));
                var at = row.getObject(4, OffsetDateTime.class).toInstant();
                var entry = new LogEntry(
                        member, row.getLong(2), line, at, row.getString(8), row.getString(9), row.getString(10));
                found.add(new Entries.Stored(
                        entry,
                        row.getString(11) == null ? null : new Entries.Opening(row.getString(11), row.getString(12))));
            }
        }
        return found;
    }

    List<Checkpoint> checkpoints() throws SQLException {
        var found = new ArrayList<Checkpoint>();
        try (var query = database.prepareStatement("select * from ledger_checkpoint order by number");
                var row = query.executeQuery()) {
            while (row.next()) {
                var place = new Checkpoint.Place(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, OffsetDateTime.class).toInstant());
                var seal = new Checkpoint.Seal(row.getString(7), row.getString(8), row.getString(9));
                found.add(new Checkpoint(
                        place,
                        row.getInt(5),
                        row.getString(6),
                        seal,
                        row.getString(10),
                        row.getString(11),
                        row.getString(12)));
            }
        }
        return found;
    }

    private Map<Long, List<ChainEnd>> heads() throws SQLException {
        var found = new HashMap<Long, List<ChainEnd>>();
        try (var query = database.prepareStatement("select number, member_id, seq, hash from ledger_checkpoint_head");
                var row = query.executeQuery()) {
            while (row.next()) {
                found.computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                        .add(new ChainEnd(row.getObject(2, UUID.class), row.getLong(3), row.getString(4)));
            }
        }
        return found;
    }

    String exportedEntries() throws SQLException {
        var lines = new StringBuilder();
        for (var member : members) {
            lines.append("{\"type\":\"log\",\"tenant\":\"" + member + "\"}\n");
            entries(member).forEach(stored -> lines.append(Export.entry(stored)));
        }
        return lines.toString();
    }

    String exportedCheckpoints() throws SQLException {
        var lines = new StringBuilder();
        var heads = heads();
        for (var checkpoint : checkpoints()) {
            lines.append(Export.checkpoint(checkpoint));
            heads.getOrDefault(checkpoint.place().number(), List.of())
                    .forEach(end -> lines.append(Export.head(checkpoint, end)));
        }
        return lines.toString();
    }

    int run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
