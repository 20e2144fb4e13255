package sunlight.privacy.rules;

import java.util.List;
import java.util.regex.MatchResult;

/** From one mark or rank to another, by an arrow or in words: 名次由278→31, 数学从62到91, 等级B→A. */
final class Changes {

    private static final String MARKED =
            "(?:名次|位次|排名|排位|(?:年级|班级|全班|全校|级部|校内|班内|班里)[排名]?|[年班级校区]排|总分|总成绩|成绩|分数|得分|期[中末]|[周月联统]考|[一二三]模|测[验试]|"
                    + Scores.SUBJECT + ")";
    private static final String NUMBER = "第?\\s?[0-9]{1,4}(?:\\.[0-9])?\\s?[名位分]?";
    private static final String GRADE = "[A-E][+-]?(?![A-Za-z0-9])";
    private static final String ARROW = "(?:[→➜➔➡⇒↗↘↑↓]|-{1,2}>|=>)";
    private static final String OTHERS = "[^0-9,，。;；\\n]";
    /** What is counted so is no mark. */
    private static final String NO_UNIT =
            "(?![0-9.%％/]|\\s?(?:年|月|日|班|届|号|人|元|万|个|次|秒|米|厘|[ck]m|[Kk]g|公斤|斤|天|页|本|册|篇|岁|套|间|平|[名位](?:师生|学生|同学|教师|老师|家长|选手|幼儿|队员)))";

    private static final Needed CHANGED = Needed.of(MARKED + OTHERS + "{0,8}" + NUMBER + "(?:\\s?" + ARROW + OTHERS
            + "{0,6}"
            + NUMBER + ")+" + NO_UNIT
            + "|" + MARKED + OTHERS + "{0,6}[由从自]" + OTHERS + "{0,4}" + NUMBER + OTHERS + "{0,6}?[至到为成入居]" + OTHERS
            + "{0,4}" + NUMBER + NO_UNIT
            + "|(?:等级|等第|评定|综评|" + MARKED + ")[^0-9A-E,，。;；\\n]{0,6}" + GRADE + "\\s?(?:" + ARROW
            + "|[升降提退进]?[至到为])\\s?" + GRADE);

    private Changes() {}

    static List<MatchResult> in(String sentence) {
        return mayBeIn(sentence) ? CHANGED.in(sentence).toList() : List.of();
    }

    /** A quick look that spares most sentences the long one. */
    static boolean mayBeIn(String sentence) {
        for (var at = 0; at < sentence.length(); at++) {
            if ("→➜➔➡⇒↗↘↑↓由从自>".indexOf(sentence.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
