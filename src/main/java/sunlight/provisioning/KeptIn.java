package sunlight.provisioning;

/** Where a tenant was declared last. What the console has said stays until the files say the same, or overrule it. */
public enum KeptIn {
    FILES,
    CONSOLE
}
