package sunlight.publication;

import static sunlight.publication.Step.APPROVE;
import static sunlight.publication.Step.DISCARD;
import static sunlight.publication.Step.EXPIRE;
import static sunlight.publication.Step.PUBLISH;
import static sunlight.publication.Step.REVISE;
import static sunlight.publication.Step.SCHEDULE;
import static sunlight.publication.Step.SEND_BACK;
import static sunlight.publication.Step.SUBMIT;
import static sunlight.publication.Step.UNSCHEDULE;
import static sunlight.publication.Step.WITHDRAW;

import java.util.Map;
import java.util.Set;
import sunlight.problem.IllegalStep;

/** Workflow state 办理状态: where the work on a disclosure stands. Its published editions live on beside it. */
public enum Stage {
    DRAFT, // 草稿
    IN_REVIEW, // 审核中
    RETURNED, // 已退回
    APPROVED, // 待发布
    SCHEDULED, // 定时发布
    PUBLISHED, // 已发布
    WITHDRAWN, // 已撤下
    EXPIRED, // 公示期满
    DISCARDED; // 已删除

    /** The whole workflow. A step that is not listed is illegal. */
    private static final Map<Stage, Map<Step, Stage>> TABLE = Map.of(
            DRAFT, Map.of(SUBMIT, IN_REVIEW, DISCARD, DISCARDED),
            IN_REVIEW, Map.of(APPROVE, APPROVED, SEND_BACK, RETURNED),
            RETURNED, Map.of(SUBMIT, IN_REVIEW, DISCARD, DISCARDED),
            APPROVED, Map.of(PUBLISH, PUBLISHED, SCHEDULE, SCHEDULED, SEND_BACK, RETURNED),
            SCHEDULED, Map.of(PUBLISH, PUBLISHED, UNSCHEDULE, APPROVED, SEND_BACK, RETURNED),
            PUBLISHED, Map.of(REVISE, DRAFT, WITHDRAW, WITHDRAWN, EXPIRE, EXPIRED),
            WITHDRAWN, Map.of(REVISE, DRAFT),
            EXPIRED, Map.of(REVISE, DRAFT));

    /** The steps that are open now: what buttons show and what the picture in the docs is drawn from. */
    public Set<Step> steps() {
        return TABLE.getOrDefault(this, Map.of()).keySet();
    }

    Stage after(Step step) {
        var next = TABLE.getOrDefault(this, Map.of()).get(step);
        if (next == null) {
            throw new IllegalStep(step, this);
        }
        return next;
    }

    /** Whether every edition is out of public view: somebody took it down, or its time was over. */
    public boolean isTakenDown() {
        return this == WITHDRAWN || this == EXPIRED;
    }

    /** Whether an edition is being made. */
    public boolean isUnderWay() {
        return this != PUBLISHED && this != DISCARDED && !isTakenDown();
    }

    /** Whether somebody waits for a judgement on it. */
    boolean isHandedIn() {
        return this == IN_REVIEW || this == APPROVED;
    }

    /** Whether its author may still write. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
