package sunlight.catalogue;

/** Of whom an item tells by its nature. What it owes must not be held back; {@code about} in the file of a catalogue. */
public enum About {
    STAFF, // 教职工、任职和供应商: adults in their office
    CATCHMENT, // 招生范围: homes by their numbers that belong to a school
    NAMED_LIST, // 名单公示: pupils by name
    CONDUCT, // 学生管理和处分: whoever stands in a case is a pupil
    DESTINATIONS // 毕业去向: where leavers went
}
