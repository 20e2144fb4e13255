package sunlight.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.dev.RealParts;
import sunlight.ledgercheck.Verify;

/** Whatever the database's superuser does to the log, somebody who kept yesterday's checkpoints sees it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TamperingIT {

    private static final int EDITS = 1000;
    private static final Pattern FOUND = Pattern.compile("BAD (\\S+) (entry|checkpoint) (\\d+)(?:\\.\\.(\\d+))?: .*");

    @TempDir
    Path folder;

    private Connection superuser;
    private SampleLog log;

    @BeforeEach
    void begin() throws SQLException, IOException {
        superuser = RealParts.emptySchema(TamperingIT.class);
        superuser.setAutoCommit(false);
        log = new SampleLog(superuser, folder);
        try (var statement = superuser.createStatement()) {
            statement.execute("truncate tenant cascade");
            log.fill();
            // So that a superuser's forgery is not stopped by a foreign key.
            statement.execute("set local session_replication_role = replica");
        }
        Files.writeString(folder.resolve("kept"), log.exportedCheckpoints());
    }

    @AfterEach
    void forget() throws SQLException {
        superuser.rollback();
        superuser.close();
    }

    @Test
    void an_untouched_log_is_good() throws SQLException, IOException {
        assertThat(verdict()).isEqualTo("good: 4 logs, 180 entries, 8 checkpoints" + System.lineSeparator());
    }

    @Test
    void nothing_is_not_called_good() {
        var said = new ByteArrayOutputStream();

        assertThat(Verify.run(new String[0], new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
    }

    @Test
    void forgetting_the_salts_leaves_the_log_good() throws SQLException, IOException {
        log.run("delete from ledger_opening");

        assertThat(verdict()).startsWith("good");
    }

    @Test
    void a_key_that_the_former_one_vouches_for_is_good_and_a_replaced_one_is_not() throws SQLException, IOException {
        var savepoint = superuser.setSavepoint();
        var next = SigningKey.at(folder.resolve("next.pem"));
        log.checkpoint(SampleLog.DAYS + 1, next, log.key);
        assertThat(verdict()).startsWith("good");

        superuser.rollback(savepoint);
        log.checkpoint(SampleLog.DAYS + 1, next, null);
        assertThat(verdict()).contains("checkpoint 9: the key changed");
    }

    @Test
    void every_edit_of_a_thousand_is_found_and_its_first_bad_entry_named() throws SQLException, IOException {
        var seed = Long.getLong("sunlight.seed", System.nanoTime());
        System.out.println("TamperingIT: -Dsunlight.seed=" + seed);
        var random = new Random(seed);
        var missed = new ArrayList<String>();
        for (int i = 0; i < EDITS; i++) {
            var forgery = Forgery.values()[i % Forgery.values().length];
            var savepoint = superuser.setSavepoint();
            var target = forgery.commit(log, random, folder);
            var verdict = verdict();
            if (!names(verdict, target)) {
                missed.add(forgery + " " + target + " but: " + verdict);
            }
            superuser.rollback(savepoint);
        }
        assertThat(missed).as("seed %d", seed).isEmpty();
    }

    /** The first complaint about the log concerned must be about this entry, or about the stretch it lies in. */
    private static boolean names(String verdict, Forgery.Target target) {
        return verdict.lines()
                .map(FOUND::matcher)
                .filter(hit ->
                        hit.matches() && hit.group(1).equals(target.member().toString()))
                .filter(hit -> hit.group(2).equals("checkpoint") == target.isCheckpoint())
                .findFirst()
                .filter(hit -> Long.parseLong(hit.group(3)) == target.seq())
                .filter(hit -> Long.parseLong(hit.group(4) == null ? hit.group(3) : hit.group(4)) == target.until())
                .isPresent();
    }

    private String verdict() throws SQLException, IOException {
        var entries = folder.resolve("entries");
        var checkpoints = folder.resolve("checkpoints");
        Files.writeString(entries, log.exportedEntries());
        Files.writeString(checkpoints, log.exportedCheckpoints());
        var said = new ByteArrayOutputStream();
        Verify.run(
                new String[] {"--kept", folder.resolve("kept").toString(), entries.toString(), checkpoints.toString()},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }
}
