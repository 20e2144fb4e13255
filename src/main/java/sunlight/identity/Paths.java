package sunlight.identity;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as the container mapped it: decoded, without path parameters and doubled slashes. */
final class Paths {

    private Paths() {}

    static String of(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    static boolean lies(HttpServletRequest request, String folder) {
        var path = of(request);
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
