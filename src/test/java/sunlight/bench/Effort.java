package sunlight.bench;

/** How long to measure; short unless somebody says otherwise by -Dbench.seconds, -Dbench.pairs, … */
record Effort(int warmUp, int seconds, int pairs, int starts, int windows) {

    static Effort asked() {
        return new Effort(
                Integer.getInteger("bench.warmup", 15),
                Integer.getInteger("bench.seconds", 5),
                Integer.getInteger("bench.pairs", 3),
                Integer.getInteger("bench.starts", 3),
                Integer.getInteger("bench.windows", 10));
    }
}
