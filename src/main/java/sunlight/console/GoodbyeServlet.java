package sunlight.console;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import sunlight.language.Language;
import sunlight.language.Messages;

/** The page after logout, or after a login that failed: it needs no session. */
@WebServlet("/console/goodbye")
public class GoodbyeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>
            <link rel="stylesheet" href="/assets/console.css"></head>
            <body class="goodbye"><main><h1>%s</h1><p>%s</p><p lang="en">%s</p>
            <p><a href="/console/">%s</a></p></main></body></html>
            """;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = request.getParameter("failed") == null ? "console.goodbye" : "console.loginFailed";
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.getWriter()
                .write(PAGE.formatted(
                        Messages.say(Language.ZH, "product.name"),
                        Messages.say(Language.ZH, "product.name"),
                        Messages.say(Language.ZH, key),
                        Messages.say(Language.EN, key),
                        Messages.say(Language.ZH, "console.loginAgain")));
    }
}
