package sunlight.compliance;

import java.util.UUID;

/** What a person asks of the matrix again and again 常用筛选. */
public record SavedFilter(UUID id, String name, MatrixQuery query) {}
