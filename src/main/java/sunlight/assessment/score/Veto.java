package sunlight.assessment.score;

/** Something that limits the grade whatever the points are: what the service itself knows, and what a person finds. */
public enum Veto {
    /** An item that was owed was never in order in the whole period. */
    NEVER_PUBLISHED, // 应公开事项整个期间从未达到要求
    /** A rectification notice had to be escalated in the period. */
    ESCALATED, // 期间有整改通知升级督办
    /** What is public holds something that must not be public. */
    FORBIDDEN_CONTENT, // 已公开内容中有禁止公开的信息
    /** A person found something that the service cannot know, and said on what ground. */
    JUDGED // 由人认定
}
