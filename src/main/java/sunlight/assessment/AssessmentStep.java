package sunlight.assessment;

/** What a person does with an assessment. */
public enum AssessmentStep {
    WRITE(false), // 拟定方案
    CALCULATE(true), // 计算
    ADJUST(true), // 加分、扣分
    ANNOUNCE(false), // 预公布
    OBJECT(true), // 提出异议
    DECIDE(true), // 答复异议
    TAKE_BACK(true), // 收回修改
    CLOSE(false), // 结束异议
    PUBLISH(false), // 公布结果
    DISCARD(true); // 作废

    private final boolean needsWords;

    AssessmentStep(boolean needsWords) {
        this.needsWords = needsWords;
    }

    /** Whether it must be said why. */
    public boolean needsWords() {
        return needsWords;
    }
}
