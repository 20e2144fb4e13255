package sunlight.supervision;

import static sunlight.supervision.NoticeStep.ACKNOWLEDGE;
import static sunlight.supervision.NoticeStep.ANSWER;
import static sunlight.supervision.NoticeStep.ASK_EXTENSION;
import static sunlight.supervision.NoticeStep.DISCARD;
import static sunlight.supervision.NoticeStep.ESCALATE;
import static sunlight.supervision.NoticeStep.GRANT_EXTENSION;
import static sunlight.supervision.NoticeStep.LIFT;
import static sunlight.supervision.NoticeStep.PASS_DOWN;
import static sunlight.supervision.NoticeStep.REFUSE_EXTENSION;
import static sunlight.supervision.NoticeStep.REMIND;
import static sunlight.supervision.NoticeStep.RETURN;
import static sunlight.supervision.NoticeStep.SEND_BACK;
import static sunlight.supervision.NoticeStep.SIGN;
import static sunlight.supervision.NoticeStep.SUBMIT;
import static sunlight.supervision.NoticeStep.VERIFY;
import static sunlight.supervision.NoticeStep.WRITE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sunlight.problem.IllegalStep;

/** Where a rectification notice stands. It follows from the steps that were taken and is stored nowhere. */
public enum NoticeStage {
    DRAFTED, // 拟稿中
    AWAITING_SIGNATURE, // 待签发
    ISSUED, // 已发出
    ACKNOWLEDGED, // 已签收
    EXTENSION_ASKED, // 申请延期中
    ANSWERED, // 已回复
    RETURNED, // 退回再改
    ESCALATED, // 升级督办
    CLOSED, // 已销号
    LIFTED, // 已撤销
    DISCARDED; // 已作废

    /** The whole workflow. A step that is not listed is illegal. */
    private static final Map<NoticeStage, Map<NoticeStep, NoticeStage>> TABLE = Map.of(
            DRAFTED,
            Map.of(WRITE, DRAFTED, SUBMIT, AWAITING_SIGNATURE, REMIND, ISSUED, DISCARD, DISCARDED),
            AWAITING_SIGNATURE,
            Map.of(SIGN, ISSUED, SEND_BACK, DRAFTED),
            ISSUED,
            Map.of(ACKNOWLEDGE, ACKNOWLEDGED, ESCALATE, ESCALATED, LIFT, LIFTED),
            ACKNOWLEDGED,
            Map.of(
                    PASS_DOWN,
                    ACKNOWLEDGED,
                    ANSWER,
                    ANSWERED,
                    ASK_EXTENSION,
                    EXTENSION_ASKED,
                    ESCALATE,
                    ESCALATED,
                    LIFT,
                    LIFTED),
            EXTENSION_ASKED,
            Map.of(GRANT_EXTENSION, ACKNOWLEDGED, REFUSE_EXTENSION, ACKNOWLEDGED, ANSWER, ANSWERED, LIFT, LIFTED),
            ANSWERED,
            Map.of(VERIFY, CLOSED, RETURN, RETURNED),
            RETURNED,
            Map.of(ANSWER, ANSWERED, ASK_EXTENSION, EXTENSION_ASKED, ESCALATE, ESCALATED, LIFT, LIFTED),
            ESCALATED,
            Map.of(ANSWER, ANSWERED, LIFT, LIFTED));

    /** The steps that are open now: what buttons show and what the picture in the docs is drawn from. */
    public Set<NoticeStep> steps() {
        return TABLE.getOrDefault(this, Map.of()).keySet();
    }

    NoticeStage after(NoticeStep step) {
        var next = TABLE.getOrDefault(this, Map.of()).get(step);
        if (next == null) {
            throw new IllegalStep(step, this);
        }
        return next;
    }

    /** Where the steps lead. The addressee does not see those before the issue, and need not. */
    static NoticeStage reachedBy(List<NoticeStep> steps) {
        var stage = DRAFTED;
        for (var step : steps) {
            stage = step.issues() ? ISSUED : stage.after(step);
        }
        return stage;
    }

    public boolean isOver() {
        return this == CLOSED || this == LIFTED || this == DISCARDED;
    }

    /** Whether the next step is the bureau's. */
    boolean waitsForBureau() {
        return this == DRAFTED || this == AWAITING_SIGNATURE || this == EXTENSION_ASKED || this == ANSWERED;
    }
}
