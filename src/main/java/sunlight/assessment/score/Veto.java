package sunlight.assessment.score;

/** Something that limits the grade whatever the points are, as far as the service itself can know it. */
public enum Veto {
    /** An item that was owed was never in order in the whole period. */
    NEVER_PUBLISHED, // 应公开事项整个期间从未达到要求
    /** A rectification notice had to be escalated in the period. */
    ESCALATED, // 期间有整改通知升级督办
    /** What is public holds something that must not be public. */
    FORBIDDEN_CONTENT // 已公开内容中有禁止公开的信息
}
