package sunlight.assessment.score;

/** What an assessment ends in, the best first. */
public enum Grade {
    EXCELLENT, // 优秀
    GOOD, // 良好
    PASSED, // 合格
    FAILED; // 不合格

    /** The worse of the two. */
    public Grade noBetterThan(Grade other) {
        return compareTo(other) < 0 ? other : this;
    }
}
