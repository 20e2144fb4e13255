package sunlight.dashboard;

/** How much of what was owed was done. */
public record Rate(int done, int owed) {

    /** Rounded down, so that 100 % means all. */
    public int percent() {
        return owed == 0 ? 100 : (int) (100L * done / owed);
    }
}
