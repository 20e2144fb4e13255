package sunlight.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.publication.posting.PostingLine;

/**
 * Why a (tenant, item) pair stands as it does.
 *
 * @param publicAddress the page of the latest edition
 * @param exemptions all that were ever granted, the newest first
 * @param postings where what is owed to parents or staff hung, the newest first
 */
public record CellReason(
        ComplianceStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate dueOn,
        Message reason,
        List<Message> ground,
        Optional<String> publicAddress,
        List<Waiver> exemptions,
        List<PostingLine> postings) {

    /** The same with what was posted. */
    CellReason with(List<PostingLine> posted) {
        return new CellReason(status, from, dueOn, reason, ground, publicAddress, exemptions, posted);
    }

    static CellReason of(
            Verdict verdict,
            LocalDate from,
            List<Message> ground,
            Optional<String> publicAddress,
            List<Waiver> exemptions) {
        return new CellReason(
                verdict.status(),
                from,
                verdict.dueOn(),
                verdict.reason(),
                ground,
                publicAddress,
                exemptions,
                List.of());
    }

    /** Where nothing is stored. */
    static CellReason silent(ComplianceStatus status, Message reason, List<Message> ground, List<Waiver> exemptions) {
        return new CellReason(status, null, null, reason, ground, Optional.empty(), exemptions, List.of());
    }
}
