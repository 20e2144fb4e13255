package sunlight.site;

import java.util.List;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;

/**
 * Procedure 办事指南: what to do for a transfer, for admission, for aid. It is told from the answers that stand in the
 * disclosures, so there is nothing to keep in step.
 *
 * @param key its name in addresses
 * @param items the items whose disclosures hold the answers, the first one first
 */
public record Procedure(String key, Text title, Text lead, List<ItemCode> items, List<Part> parts) {

    /**
     * One question with the required elements that answer it.
     *
     * @param elements keys of required elements; the first item that answers one of them is taken
     */
    public record Part(Question question, List<String> elements) {}

    /** What somebody who has to do it asks, in this order. */
    public enum Question {
        WHO, // 哪些情况可以办
        REFUSED, // 哪些情况不能办
        PAPERS, // 需要什么材料
        STEPS, // 怎么办
        WHEN, // 什么时候办、多久办完
        WHERE, // 到哪里办
        COST, // 收不收费
        PHONE // 电话
    }
}
