package sunlight.ledger;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import sunlight.tenancy.Tenant;

/** The lines of an export: one flat JSON object each, so that pages can simply be put one behind the other. */
final class Export {

    private Export() {}

    static String log(Tenant tenant) {
        return line(start("log")
                .add("tenant", tenant.id().toString())
                .add("slug", tenant.slug())
                .add("root", tenant.root().toString()));
    }

    static String entry(Entries.Stored stored) {
        var entry = stored.entry();
        var opening = stored.opening();
        var line = start("entry")
                .add("tenant", entry.tenant().toString())
                .add("seq", entry.seq())
                .add("kind", entry.line().kind())
                .add("recordedAt", LogEntry.time(entry.recordedAt()))
                .add("indexNumber", entry.line().indexNumber())
                .add("edition", entry.line().edition())
                .add("role", entry.line().role())
                .add("commitment", entry.commitment())
                .add("prevHash", entry.prevHash())
                .add("hash", entry.hash());
        return line(
                opening == null ? line : line.add("salt", opening.salt()).add("contentHash", opening.contentHash()));
    }

    static String checkpoint(Checkpoint checkpoint) {
        var place = checkpoint.place();
        var line = start("checkpoint")
                .add("root", place.root().toString())
                .add("number", place.number())
                .add("day", place.day().toString())
                .add("madeAt", LogEntry.time(place.madeAt()))
                .add("members", checkpoint.members())
                .add("tree", checkpoint.tree())
                .add("prevHash", checkpoint.seal().prevHash())
                .add("algorithm", checkpoint.seal().algorithm())
                .add("publicKey", checkpoint.seal().publicKey())
                .add("hash", checkpoint.hash())
                .add("signature", checkpoint.signature());
        var endorsement = checkpoint.endorsement();
        return line(endorsement == null ? line : line.add("endorsement", endorsement));
    }

    static String head(Checkpoint checkpoint, ChainEnd end) {
        return line(start("head")
                .add("root", checkpoint.place().root().toString())
                .add("number", checkpoint.place().number())
                .add("tenant", end.member().toString())
                .add("seq", end.seq())
                .add("hash", end.hash()));
    }

    private static JsonObjectBuilder start(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    private static String line(JsonObjectBuilder object) {
        return object.build() + "\n";
    }
}
