package sunlight.provisioning;

import java.util.List;

/** The files are right, but what they ask for may not be done, or only with a confirmation. Nothing was changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(List<String> reasons) {
        super(String.join("\n", reasons));
    }
}
