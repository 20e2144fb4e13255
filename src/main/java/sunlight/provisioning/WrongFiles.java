package sunlight.provisioning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The declared files are wrong; every fault is listed, not only the first. */
public final class WrongFiles extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    WrongFiles(List<Fault> faults) {
        this(sorted(faults), true);
    }

    private WrongFiles(List<Fault> faults, @SuppressWarnings("unused") boolean sorted) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults;
    }

    private static List<Fault> sorted(List<Fault> faults) {
        return faults.stream()
                .distinct()
                .sorted(Comparator.comparing(Fault::file)
                        .thenComparingInt(Fault::line)
                        .thenComparing(Fault::field))
                .toList();
    }

    public List<Fault> faults() {
        return faults;
    }
}
