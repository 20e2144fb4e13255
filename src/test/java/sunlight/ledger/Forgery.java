package sunlight.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Ways in which somebody with all rights in the database may try to change the past. */
enum Forgery {
    CHANGE_A_COLUMN {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var target = Target.any(log, random, 1);
            var change = List.of(
                            "kind = 'CONFIRMED'",
                            "recorded_at = recorded_at - interval '1 microsecond'",
                            "index_number = index_number || '0'",
                            "edition = edition + 1",
                            "role = 'EDITOR'",
                            "commitment = 'sha256:00'",
                            "prev_hash = 'sha256:00'",
                            "hash = 'sha256:00'")
                    .get(random.nextInt(8));
            log.run(
                    "update ledger_entry set " + change + " where tenant_id = ? and seq = ?",
                    target.member,
                    target.seq);
            return target;
        }
    },
    CHANGE_AN_OPENING {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var target = Target.any(log, random, 1);
            var column = random.nextBoolean() ? "salt" : "content_hash";
            log.run(
                    "update ledger_opening set " + column + " = 'forged' where tenant_id = ? and seq = ?",
                    target.member,
                    target.seq);
            return target;
        }
    },
    DELETE {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var target = Target.any(log, random, 1);
            log.run("delete from ledger_entry where tenant_id = ? and seq = ?", target.member, target.seq);
            return target;
        }
    },
    DELETE_AND_CLOSE_THE_GAP {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var target = Target.any(log, random, 1);
            log.run("delete from ledger_entry where tenant_id = ? and seq = ?", target.member, target.seq);
            log.run("delete from ledger_opening where tenant_id = ? and seq = ?", target.member, target.seq);
            shift(log, target, -1);
            rewrite(log, target.member, target.seq);
            return target.upToTheCheckpoint();
        }
    },
    INSERT {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var target = Target.any(log, random, 1);
            shift(log, target, 1);
            log.run(
                    "insert into ledger_entry select tenant_id, seq - 1, kind, recorded_at, 'X-new', edition, role,"
                            + " commitment, prev_hash, hash from ledger_entry where tenant_id = ? and seq = ?",
                    target.member,
                    target.seq + 1);
            return target;
        }
    },
    REORDER {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var target = Target.any(log, random, 2);
            log.run(
                    "update ledger_entry set seq = seq + 1000000 where tenant_id = ? and seq = ?",
                    target.member,
                    target.seq);
            log.run(
                    "update ledger_entry set seq = ? where tenant_id = ? and seq = ?",
                    target.seq,
                    target.member,
                    target.seq + 1);
            log.run(
                    "update ledger_entry set seq = ? where tenant_id = ? and seq = ?",
                    target.seq + 1,
                    target.member,
                    target.seq + 1_000_000);
            return target;
        }
    },
    SWAP_TENANTS {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var target = Target.any(log, random, 1);
            var other = log.members.get((log.members.indexOf(target.member) + 1) % log.members.size());
            log.run("delete from ledger_entry where tenant_id = ? and seq = ?", target.member, target.seq);
            log.run(
                    "insert into ledger_entry select cast(? as uuid), seq, kind, recorded_at, index_number, edition, role,"
                            + " commitment, prev_hash, hash from ledger_entry where tenant_id = ? and seq = ?",
                    target.member,
                    other,
                    target.seq);
            return target;
        }
    },
    CUT_THE_TAIL {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var target = Target.any(log, random, 1);
            log.run("delete from ledger_entry where tenant_id = ? and seq >= ?", target.member, target.seq);
            return target;
        }
    },
    FORGE_A_DATE_AND_RECOMPUTE {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var target = Target.any(log, random, 1);
            log.run(
                    "update ledger_entry set recorded_at = recorded_at + interval '1 second' where tenant_id = ? and seq = ?",
                    target.member,
                    target.seq);
            rewrite(log, target.member, target.seq);
            return target.upToTheCheckpoint();
        }
    },
    REWRITE_EVERYTHING {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var target = Target.any(log, random, 1);
            log.run(
                    "update ledger_entry set index_number = 'other' where tenant_id = ? and seq = ?",
                    target.member,
                    target.seq);
            rewrite(log, target.member, target.seq);
            seal(log, log.key);
            return target.upToTheCheckpoint();
        }
    },
    REWRITE_WITH_ANOTHER_KEY {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var target = Target.any(log, random, 1);
            log.run(
                    "update ledger_entry set role = 'EDITOR' where tenant_id = ? and seq = ?",
                    target.member,
                    target.seq);
            rewrite(log, target.member, target.seq);
            seal(log, SigningKey.at(folder.resolve("other.pem")));
            return target.upToTheCheckpoint();
        }
    },
    TOUCH_A_CHECKPOINT {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var number = 1 + random.nextInt(SampleLog.DAYS);
            var change = List.of(
                            "day = day - 1",
                            "made_at = made_at - interval '1 second'",
                            "members = members + 1",
                            "tree = 'sha256:00'",
                            "prev_hash = 'sha256:00'",
                            "algorithm = 'None'",
                            "public_key = 'AAAA'",
                            "hash = 'sha256:00'",
                            "signature = 'AAAA'")
                    .get(random.nextInt(9));
            log.run("update ledger_checkpoint set " + change + " where number = ?", number);
            return new Target(log.root, number, number, true);
        }
    },
    TOUCH_THE_END_THAT_A_CHECKPOINT_SAW {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var number = 1 + random.nextInt(SampleLog.DAYS);
            var member = log.members.get(random.nextInt(log.members.size()));
            var change = List.of(
                            "update ledger_checkpoint_head set seq = seq - 1",
                            "update ledger_checkpoint_head set hash = 'sha256:00'",
                            "delete from ledger_checkpoint_head")
                    .get(random.nextInt(3));
            log.run(change + " where number = ? and member_id = ?", number, member);
            return new Target(log.root, number, number, true);
        }
    },
    DELETE_CHECKPOINTS {
        @Override
        Target commit(SampleLog log, Random random, Path folder) throws SQLException {
            var number = 1 + random.nextInt(SampleLog.DAYS);
            var which = random.nextBoolean() ? "number >= ?" : "number = ?";
            log.run("delete from ledger_checkpoint_head where " + which, number);
            log.run("delete from ledger_checkpoint where " + which, number);
            return new Target(log.root, number, number, true);
        }
    };

    /** Changes the database and says which entry, or checkpoint, is the first that is wrong now. */
    abstract Target commit(SampleLog log, Random random, Path folder) throws SQLException;

    /** @param until the verifier may name a stretch of one day when all hashes were worked out anew; its end */
    record Target(UUID member, long seq, long until, boolean isCheckpoint) {

        /** An entry that yesterday's checkpoint has seen. */
        static Target any(SampleLog log, Random random, int keepBehind) {
            var member = log.members.get(random.nextInt(log.members.size()));
            var seq = 1L + random.nextInt(SampleLog.DAYS * SampleLog.PER_DAY - keepBehind + 1);
            return new Target(member, seq, seq, false);
        }

        Target upToTheCheckpoint() {
            var day = (seq - 1) / SampleLog.PER_DAY;
            return new Target(member, day * SampleLog.PER_DAY + 1, (day + 1) * SampleLog.PER_DAY, false);
        }
    }

    private static void shift(SampleLog log, Target from, int by) throws SQLException {
        for (var table : List.of("ledger_entry", "ledger_opening")) {
            log.run(
                    "update " + table + " set seq = seq + 1000000 where tenant_id = ? and seq >= ?",
                    from.member,
                    from.seq);
            log.run(
                    "update " + table + " set seq = seq - 1000000 + ? where tenant_id = ? and seq > 1000000",
                    by,
                    from.member);
        }
    }

    /** Works all hashes out anew from an entry on, as the writer would have. */
    private static void rewrite(SampleLog log, UUID member, long from) throws SQLException {
        var chain = log.entries(member);
        var before = from == 1 ? Digest.NONE : chain.get((int) from - 2).entry().hash();
        for (var stored : chain.subList((int) from - 1, chain.size())) {
            var entry = stored.entry();
            var anew = LogEntry.next(member, entry.seq(), entry.line(), entry.recordedAt(), entry.commitment(), before);
            log.run(
                    "update ledger_entry set prev_hash = ?, hash = ? where tenant_id = ? and seq = ?",
                    anew.prevHash(),
                    anew.hash(),
                    member,
                    entry.seq());
            before = anew.hash();
        }
    }

    /** All checkpoints anew, over the rewritten chains. */
    private static void seal(SampleLog log, SigningKey key) throws SQLException {
        log.run("delete from ledger_checkpoint_head");
        log.run("delete from ledger_checkpoint");
        for (int day = 1; day <= SampleLog.DAYS; day++) {
            log.checkpoint(day, key, null);
        }
    }
}
