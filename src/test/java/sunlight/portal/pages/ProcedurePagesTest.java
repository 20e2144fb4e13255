package sunlight.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcedurePagesTest {

    @Test
    void steps_are_found_however_they_were_typed() {
        var steps = new String[] {"提出申请", "核对材料", "办理学籍"};

        assertThat(ProcedurePages.lines("提出申请；核对材料；办理学籍")).containsExactly(steps);
        assertThat(ProcedurePages.lines("1. 提出申请\n2. 核对材料\n3. 办理学籍")).containsExactly(steps);
        assertThat(ProcedurePages.lines("（1）提出申请（2）核对材料（3）办理学籍")).containsExactly(steps);
        assertThat(ProcedurePages.lines("第一步：提出申请;第二步：核对材料;第三步：办理学籍")).containsExactly(steps);
    }

    @Test
    void one_sentence_stays_as_it_was_written() {
        assertThat(ProcedurePages.lines("2026年8月31日前办理")).containsExactly("2026年8月31日前办理");
        assertThat(ProcedurePages.lines("1.5米以下免票")).containsExactly("1.5米以下免票");
        assertThat(ProcedurePages.lines("  ")).isEmpty();
    }
}
