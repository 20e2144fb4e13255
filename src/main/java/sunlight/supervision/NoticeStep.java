package sunlight.supervision;

import static sunlight.supervision.NoticeStep.Side.ADDRESSEE;
import static sunlight.supervision.NoticeStep.Side.BUREAU;

import java.util.Set;

/** What a person does with a rectification notice. */
public enum NoticeStep {
    WRITE(BUREAU, false, "written"), // 拟稿
    SUBMIT(BUREAU, false, "submitted"), // 送签
    SEND_BACK(BUREAU, true, "sentBack"), // 退回修改
    SIGN(BUREAU, false, "signed"), // 签发
    REMIND(BUREAU, false, "reminded"), // 发出提醒
    DISCARD(BUREAU, false, "discarded"), // 作废
    ACKNOWLEDGE(ADDRESSEE, false, "acknowledged"), // 签收
    PASS_DOWN(ADDRESSEE, false, "passedDown"), // 下发
    ANSWER(ADDRESSEE, true, "answered"), // 回复
    ASK_EXTENSION(ADDRESSEE, true, "extensionAsked"), // 申请延期
    GRANT_EXTENSION(BUREAU, true, "extended"), // 同意延期
    REFUSE_EXTENSION(BUREAU, true, "notExtended"), // 不同意延期
    VERIFY(BUREAU, true, "verified"), // 核实销号
    RETURN(BUREAU, true, "returned"), // 退回再改
    ESCALATE(BUREAU, true, "escalated"), // 升级督办
    LIFT(BUREAU, true, "lifted"); // 撤销

    /** After these nothing follows; {@link NoticeStage#isOver} says the same of where they lead. */
    static final Set<NoticeStep> LAST = Set.of(DISCARD, VERIFY, LIFT);

    /** Whose step it is. */
    public enum Side {
        BUREAU,
        ADDRESSEE
    }

    private final Side side;
    private final boolean needsWords;
    private final String deed;

    /** @param deed what the audit trail calls it, after "notice." */
    NoticeStep(Side side, boolean needsWords, String deed) {
        this.side = side;
        this.needsWords = needsWords;
        this.deed = deed;
    }

    String deed() {
        return "notice." + deed;
    }

    public Side side() {
        return side;
    }

    /** Whether it must be said why. */
    public boolean needsWords() {
        return needsWords;
    }

    /** Whether the addressee learns of the notice by it. */
    boolean issues() {
        return this == SIGN || this == REMIND;
    }

    /** Whether the day that it names is from then on the last one. */
    boolean setsDay() {
        return issues() || this == GRANT_EXTENSION || this == RETURN || this == ESCALATE;
    }

    /** Whether who took it had a hand in the letter, and therefore does not sign it. */
    boolean isOfAHand() {
        return this == WRITE || this == SUBMIT;
    }

    /** Whether notices of this strength know it: a light reminder is neither signed nor extended nor escalated. */
    boolean fits(Strength strength) {
        return switch (this) {
            case REMIND -> strength == Strength.REMINDER;
            case SUBMIT, SEND_BACK, SIGN, ASK_EXTENSION, GRANT_EXTENSION, REFUSE_EXTENSION, ESCALATE, PASS_DOWN ->
                strength == Strength.NOTICE;
            default -> true;
        };
    }
}
