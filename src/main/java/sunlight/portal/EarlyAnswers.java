package sunlight.portal;

import java.io.IOException;
import java.util.Optional;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpContext;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Answers hot pages in the connector, where a request has been read and no servlet container, no security and no CDI has
 * begun with it. It stands in the place of the connector's own cache of files, which is not used, and knows nothing but
 * what {@link ReadyPages} has kept; all else takes the ordinary way.
 */
final class EarlyAnswers extends BaseFilter {

    private final HotPages pages;
    private final Filter before;

    EarlyAnswers(HotPages pages, Filter before) {
        this.pages = pages;
        this.before = before;
    }

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        var content = (HttpContent) context.getMessage();
        var request = (HttpRequestPacket) content.getHttpHeader();
        var page = isPlainRead(request, content) ? find(request) : Optional.<WrittenPage>empty();
        // A reader who is slower than the network buffer takes the ordinary way, which knows how to wait.
        if (page.isEmpty() || !HttpContext.get(context).getOutputSink().canWrite()) {
            return before.handleRead(context);
        }
        context.write(answer(context, request, page.get()));
        return context.getStopAction();
    }

    private static boolean isPlainRead(HttpRequestPacket request, HttpContent content) {
        return Method.GET.equals(request.getMethod())
                && content.isLast()
                && request.getContentLength() <= 0
                && !request.isChunked()
                && !request.serverName().isNull();
    }

    private Optional<WrittenPage> find(HttpRequestPacket request) {
        return pages.now().flatMap(now -> {
            var key = HotPages.key(
                    Accepts.gzip(request.getHeader(Header.AcceptEncoding)),
                    Visits.spelled(request.serverName().toString()),
                    request.getRequestURI(),
                    request.getQueryString());
            return pages.find(key, now);
        });
    }

    private static HttpContent answer(FilterChainContext context, HttpRequestPacket request, WrittenPage page) {
        var response = request.getResponse();
        response.setHeader(Header.ETag, page.etag());
        if (Accepts.has(request.getHeader(Header.IfNoneMatch), page.etag())) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            SiteHeaders.putUnchanged(response::setHeader);
            return HttpContent.builder(response)
                    .content(Buffers.EMPTY_BUFFER)
                    .last(true)
                    .build();
        }
        headers(request, page);
        return HttpContent.builder(response)
                .content(Buffers.wrap(context.getMemoryManager(), page.bytes()))
                .last(true)
                .build();
    }

    private static void headers(HttpRequestPacket request, WrittenPage page) {
        var response = request.getResponse();
        response.setStatus(HttpStatus.OK_200);
        SiteHeaders.put(request.getRequestURI(), response::setHeader);
        if (page.gzip()) {
            response.setHeader(Header.ContentEncoding, "gzip");
        }
        response.setContentType(page.contentType());
        response.setContentLength(page.bytes().length);
    }
}
