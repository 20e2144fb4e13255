package sunlight.indicators;

/** What an indicator says of a site on a day. */
public enum IndicatorState {
    /** The site would fail 单项否决. */
    VETO,
    /** It will, within a week, if nothing is done. */
    SOON,
    /** The site is younger than the time that the indicator looks back. */
    NEW,
    MET
}
