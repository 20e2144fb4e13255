package sunlight.dev;

/** The demo has known passwords, so it listens to this machine only, unless somebody says otherwise. */
final class Binding {

    private Binding() {}

    static boolean isThisMachine() {
        return address().equals("127.0.0.1");
    }

    static String address() {
        var wanted = System.getenv("SUNLIGHT_BIND");
        return wanted == null ? "127.0.0.1" : wanted;
    }
}
