package sunlight.tenancy;

/** What a school has, where an item depends on it. */
public enum Flag {
    PRIVATE, // 民办
    CANTEEN, // 食堂
    BOARDING, // 住宿
    SCHOOL_BUS, // 校车
    AID_SCHEME, // 学生资助
    COMPULSORY // 义务教育
}
