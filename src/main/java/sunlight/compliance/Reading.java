package sunlight.compliance;

/** Which knowledge a look at another day rests on 口径. A rule that changed afterwards makes the two differ. */
public enum Reading {
    THEN, // 按当天所知: what was known by the end of that day
    NOW // 按现在所知: what is known of that day now
}
