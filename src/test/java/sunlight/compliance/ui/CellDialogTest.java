package sunlight.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.publication.posting.PostingLine;
import sunlight.publication.posting.PostingState;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CellDialogTest {

    @Test
    void a_bureau_sees_where_and_when_a_notice_hung_and_how_it_stands() {
        var line = new PostingLine(
                2, "校门口<公告栏>", LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 17), PostingState.WAITING);

        assertThat(CellDialog.postings(List.of(line)).html())
                .contains("张贴记录", "校门口&lt;公告栏&gt;：2026-09-10 至 2026-09-17，待确认（第 2 版）");
        assertThat(CellDialog.postings(List.of()).html()).isEmpty();
    }
}
